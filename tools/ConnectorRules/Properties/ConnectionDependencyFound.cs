using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants dependencies of a connection parameter that are there.</summary>
internal sealed class ConnectionDependencyFound : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-dependency-found", Severity.Warning, "A connection parameter depends on others of the same connection, and on values they allow.")
    {
        Why = "A parameter that waits for one that is not there is never asked for.",
        Source = "Published schema of apiProperties.json: dependencies name a connection parameter and the values for which this one is shown.",
        Bad = "\"dependencies\": { \"sing_in\": { \"values\": [ \"key\" ] } }    where the parameter is called sign_in",
        Good = "\"dependencies\": { \"sign_in\": { \"values\": [ \"key\" ] } }",
        Covers = ["constraints.dependencies"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from way in connector.Properties?.ConnectionWays ?? []
        from parameter in way
        from dependency in (parameter.Constraints?["dependencies"] as JObject)?.Properties() ?? []
        from finding in Judge(connector.Properties!, way, parameter, dependency)
        select finding;

    private IEnumerable<Diagnostic> Judge(
        ConnectorProperties properties, IReadOnlyList<ConnectionParameter> way, ConnectionParameter parameter, JProperty dependency)
    {
        string[] others = [.. way.Where(other => !ReferenceEquals(other, parameter)).Select(other => other.Name)];
        if (!others.Contains(dependency.Name, StringComparer.Ordinal))
        {
            string fix = Spelling.Nearest(dependency.Name, others) is { } near ? $"Write '{near}'." : "Remove it, or add the parameter.";
            yield return Info.At(
                properties.Source.PositionOf(dependency),
                $"'{ValueText.Cut(parameter.Name)}' depends on '{ValueText.Cut(dependency.Name)}', which is no other connection parameter.",
                fix);
            yield break;
        }

        IReadOnlyList<string> allowed = way.First(other => other.Name == dependency.Name).AllowedValues;
        foreach (JToken value in dependency.Value is JObject { } content && content["values"] is JArray values ? values : [])
        {
            if (allowed.Count > 0 && value is JValue { Type: JTokenType.String, Value: string text } && !allowed.Contains(text, StringComparer.Ordinal))
            {
                yield return Info.At(
                    properties.Source.PositionOf(value),
                    $"'{ValueText.Cut(dependency.Name)}' never has the value '{ValueText.Cut(text)}'.",
                    Spelling.Nearest(text, allowed) is { } near ? $"Write '{near}'." : "Name one of its allowed values.");
            }
        }
    }
}
