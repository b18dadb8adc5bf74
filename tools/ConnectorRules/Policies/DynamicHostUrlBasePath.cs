using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Points at a base path that a policy takes away.</summary>
internal sealed class DynamicHostUrlBasePath : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-host-url-base-path", Severity.Info,
        "The urlTemplate of dynamichosturl has the definition's base path in it, if the service wants one.")
    {
        Why = "The template replaces the host and the base path: what is not in it is not called.",
        Source = "Policy template page \"Set host URL\". Told only where the template surely has no path.",
        Bad = "\"urlTemplate\": \"https://@connectionParameters('site').fabrikam.com\"    where basePath is /api/v1",
        Good = "\"urlTemplate\": \"https://@connectionParameters('site').fabrikam.com/api/v1\"",
        Covers = ["dynamichosturl"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Definition is not { BasePath: { Length: > 0 } basePath }
            ? []
            : from policy in PolicyTemplates.Instances(connector, "dynamichosturl")
              let written = policy["urlTemplate"]
              where written is JValue { Type: JTokenType.String, Value: string text } && HasNoPath(PolicyExpressionText.WithoutExpressions(text.Trim()))
              select Info.At(
                  connector.Properties!.Source.PositionOf(written),
                  $"With '{ValueText.Cut(written.ToString())}' the base path '{ValueText.Cut(basePath)}' is not called.",
                  $"Append '{ValueText.Cut(basePath)}' if the service wants it.");

    // An expression at the end may give a path.
    private static bool HasNoPath(string text)
    {
        int host = text.IndexOf("://", StringComparison.Ordinal);
        string rest = host < 0 ? "" : text[(host + 3)..].TrimEnd('/');
        return rest.Length > 0 && !rest.Contains('/', StringComparison.Ordinal) && rest[^1] != PolicyExpressionText.Mark;
    }
}
