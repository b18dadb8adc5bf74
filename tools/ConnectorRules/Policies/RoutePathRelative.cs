using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Wants a path where a path is meant.</summary>
internal sealed class RoutePathRelative : IRule
{
    public RuleInfo Info { get; } = new(
        "route-path-relative", Severity.Info, "The newPath of routerequesttoendpoint is a path below the base path, not an address.",
        "Write the path alone, and set the host with the template dynamichosturl.")
    {
        Why = "The template changes the path and leaves the host.",
        Source = "Policy template page \"Route request\".",
        Bad = "\"x-ms-apimTemplateParameter.newPath\": \"https://api.fabrikam.com/invoices\"",
        Good = "\"x-ms-apimTemplateParameter.newPath\": \"/invoices\"",
        Covers = ["routerequesttoendpoint"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from policy in PolicyTemplates.Instances(connector, "routerequesttoendpoint")
        let path = policy["newPath"]
        where path is JValue { Type: JTokenType.String, Value: string text }
            && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        select Info.At(connector.Properties!.Source.PositionOf(path), $"'{ValueText.Cut(path.ToString())}' as newPath is an address.");
}
