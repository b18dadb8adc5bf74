using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Head;

/// <summary>Holds the base path to being a path.</summary>
internal sealed class BasePathValid : IRule
{
    public RuleInfo Info { get; } = new(
        "base-path-valid", Severity.Error, "The base path begins with a slash and holds no query, variable or blank.")
    {
        Why = "The gateway puts the base path between host and path as it is written; what is no path there makes every call go wrong.",
        Source = "\"Fix Swagger Validator errors\": BasePathNotValid; the published schema of definitions. "
            + "40 of 1,031 accepted connectors have no base path, which is allowed; all others begin with a slash.",
        Bad = """
            "basePath": "api/v1"
            """,
        Good = """
            "basePath": "/api/v1"
            """,
        Covers = ["BasePathNotValid"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Tree?.Root is { } root && root.Text("basePath") is { } path && Judge(root, path) is { } finding ? [finding] : [];

    private Diagnostic? Judge(DefinitionNode root, string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            // It adds nothing to an address, and so breaks none.
            return At("The base path is empty.", "Write '/', or take 'basePath' out.") with { Severity = Severity.Warning };
        }

        if (!path.StartsWith('/'))
        {
            return At($"The base path '{path}' does not begin with a slash.", path.Contains("://", StringComparison.Ordinal)
                ? "Write the path alone, and the host into 'host'."
                : $"Write '/{path.Trim()}'.");
        }

        (string What, string Fix)? wrong = path switch
        {
            _ when path.AsSpan().IndexOfAny('?', '#') >= 0 => ("a query", "Declare the query as parameters of the operations."),
            _ when path.AsSpan().IndexOfAny('{', '}') >= 0 => ("a variable", "Move the variable into the paths, where parameters can fill it."),
            _ when path.Any(char.IsWhiteSpace) => ("white space", "Take the white space out."),
            _ => null,
        };
        return wrong is null ? null : At($"The base path '{path}' holds {wrong.Value.What}.", wrong.Value.Fix) with { Severity = Severity.Warning };

        Diagnostic At(string message, string fix) => Info.At(root.PositionOf("basePath"), message, fix);
    }
}
