using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds paths to the characters of a path.</summary>
internal sealed class PathWellFormed : IRule
{
    // "Custom connector FAQ" and the published schema: none of these may stand in a path's key.
    private const string Forbidden = "?#*";

    public RuleInfo Info { get; } = new(
        "path-well-formed", Severity.Error, "A path begins with a slash and holds no query, fragment, wildcard or blank.")
    {
        Why = "The gateway routes by the path alone: a query belongs into parameters, and what the gateway cannot match it refuses.",
        Source = "The published schema of definitions and \"Fix Swagger Validator errors\"; "
            + "among 1,031 accepted connectors none lacks the slash or holds a query.",
        Bad = """
            "paths": { "invoices?state=open": { ... } }
            """,
        Good = """
            "paths": { "/invoices": { ... } }    with a query parameter 'state'
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.PathItem) ?? []).Select(Judge).OfType<Diagnostic>();

    private Diagnostic? Judge(DefinitionNode path)
    {
        if (!path.Key.StartsWith('/'))
        {
            return Info.At(path.Position, $"The path '{path.Key}' does not begin with a slash.", "Begin it with a slash.");
        }

        // Names of variables are free: accepted connectors have blanks in them.
        string literal = WithoutVariables(path.Key);
        int forbidden = literal.AsSpan().IndexOfAny(Forbidden);
        if (forbidden >= 0)
        {
            return Info.At(path.Position, $"The path '{path.Key}' holds a '{literal[forbidden]}'.", literal[forbidden] == '?'
                ? "Declare the query as parameters."
                : "Write the path without it.");
        }

        // What HTTP has no place for is encoded on the way, and then may not be found again; no page says that it is refused.
        return literal.Any(char.IsWhiteSpace)
            ? Info.At(path.Position, $"The path '{path.Key}' holds white space.", "Take the white space out.") with { Severity = Severity.Warning }
            : null;
    }

    private static string WithoutVariables(string path)
    {
        System.Text.StringBuilder literal = new(path.Length);
        int depth = 0;
        foreach (char character in path)
        {
            depth += character switch { '{' => 1, '}' when depth > 0 => -1, _ => 0 };
            if (depth == 0)
            {
                literal.Append(character);
            }
        }

        return literal.ToString();
    }
}
