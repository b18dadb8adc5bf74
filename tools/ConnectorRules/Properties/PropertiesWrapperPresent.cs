using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants the object that holds everything else.</summary>
internal sealed class PropertiesWrapperPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "properties-wrapper-present", Severity.Error, "Everything in apiProperties.json stands in one object 'properties'.",
        "Put everything into one object 'properties'.")
    {
        Why = "The tools that deploy read 'properties' and nothing else; without it the connector has no colour, no "
            + "connection parameters and no policies.",
        Source = "Published schema of apiProperties.json. All 1,021 accepted files that can be read have it.",
        Bad = """{ "iconBrandColor": "#005bac", "connectionParameters": {} }""",
        Good = """{ "properties": { "iconBrandColor": "#005bac", "connectionParameters": {} } }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Properties?.Source is not { } source || source.Root.ContainsKey("properties"))
        {
            return [];
        }

        JProperty? misspelled = source.Root.Properties().FirstOrDefault(member => Spelling.Meant(member.Name, ["properties"]) is not null);
        return misspelled is null
            ? [Info.At(source.PositionOf(source.Root), "The file has no object 'properties'.")]
            : [Info.At(source.PositionOf(misspelled), $"The file has '{misspelled.Name}' for 'properties'.", "Write 'properties'.")];
    }
}
