using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants the names of the two companies behind a connector.</summary>
internal sealed class PublisherPresent : IRule
{
    private static readonly (string Key, string Who)[] Names =
        [("publisher", "the company that publishes the connector"), ("stackOwner", "the company that owns the service")];

    public RuleInfo Info { get; } = new(
        "publisher-present", Severity.Warning, "`publisher` and `stackOwner` name companies.")
    {
        CertificationOnly = true,
        Why = "The pages about the connector show both, and certification asks for them.",
        Source = "\"Verified publisher certification process\". Of 1,021 accepted connectors 62 have no publisher and 88 no "
            + "stackOwner, most of them old.",
        Bad = "\"properties\": { \"publisher\": \"\" }",
        Good = "\"properties\": { \"publisher\": \"Fabrikam\", \"stackOwner\": \"Fabrikam\" }",
        Covers = ["publisher", "stackOwner", "publisher and stackOwner"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Properties is not { Source: { } source, Json: { } properties })
        {
            yield break;
        }

        foreach ((string key, string who) in Names)
        {
            // A misspelled key and a value of another kind are told of as such.
            JProperty? member = properties.Property(key, StringComparison.OrdinalIgnoreCase);
            if (member is null)
            {
                yield return Info.At(connector.Properties.Position, $"'properties' has no '{key}'.", $"Add '{key}' with the name of {who}.");
            }
            else if (member.Value.Type == JTokenType.Null)
            {
                yield return Info.At(source.PositionOf(member.Value), $"'{key}' is null.", $"Name {who}.");
            }
            else if (member.Value is JValue { Type: JTokenType.String, Value: string name } && !name.Any(char.IsLetterOrDigit))
            {
                yield return Info.At(source.PositionOf(member.Value), $"'{ValueText.Cut(name)}' as '{key}' names nobody.", $"Name {who}.");
            }
        }
    }
}
