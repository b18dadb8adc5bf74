using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Finds misspelled keys and keys in the wrong object.</summary>
internal sealed class PropertiesKeyKnown : IRule
{
    public RuleInfo Info { get; } = new(
        "properties-key-known", Severity.Warning, "Keys of apiProperties.json are spelled as the platform spells them and stand in their own object.")
    {
        Why = "A key that is misspelled or stands elsewhere is ignored: the owner, the constraint or the policy is silently missing.",
        Source = "Published schema of apiProperties.json. Of 1,021 accepted files one writes 'stackowner' and one has two connection parameters "
            + "outside of their object. Further inside, only names near a known one and known names in the wrong object are told.",
        Bad = """{ "properties": { "stackowner": "Fabrikam" } }""",
        Good = """{ "properties": { "stackOwner": "Fabrikam" } }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in PropertiesNode.All(connector)
        where node.Place != PropertiesPlace.File || node.Json.ContainsKey("properties")
        from member in node.Json.Properties()
        where PropertiesKeys.Find(node.Place, member.Name) is null && !IsSecret(node.Place, member.Name)
        let remedy = Remedy(node, member)
        where remedy is not null || node.Place is PropertiesPlace.File or PropertiesPlace.Properties
        let finding = Info.At(
            node.PositionOf(member),
            $"'{ValueText.Cut(member.Name)}' is no key that {PropertiesPlaceNames.Of(node.Place)} knows.",
            remedy ?? "Remove it.")
        select remedy is null && node.Place == PropertiesPlace.File ? finding with { Severity = Severity.Info } : finding;

    // One does not ask to spell a secret rightly that has to go.
    private static bool IsSecret(PropertiesPlace place, string name) =>
        place == PropertiesPlace.OAuthSettings && name.Equals("clientSecret", StringComparison.OrdinalIgnoreCase);

    private static string? Remedy(PropertiesNode node, JProperty member)
    {
        if (node.Place != PropertiesPlace.File && Spelling.Meant(member.Name, PropertiesKeys.NamesIn(node.Place)) is { } meant)
        {
            return node.Json.ContainsKey(meant) ? $"Remove it; '{meant}' is there already." : $"Write '{meant}'.";
        }

        return Home(node.Place, member) is { } home ? $"Move it into {home}." : null;
    }

    private static string? Home(PropertiesPlace place, JProperty member) => (place, member.Name) switch
    {
        (PropertiesPlace.File, var name) when PropertiesKeys.Find(PropertiesPlace.Properties, name) is not null => "'properties'",
        (PropertiesPlace.Properties, _) when member.Value is JObject value && value.ContainsKey("type") => "'connectionParameters'",
        (PropertiesPlace.ConnectionParameter, "displayName" or "description" or "tooltip") => "'uiDefinition'",
        (PropertiesPlace.ConnectionParameter, "constraints") => "'uiDefinition'",
        (PropertiesPlace.ConnectionParameter, "required" or "hidden" or "clearText" or "tabIndex" or "dependencies" or "capability") =>
            "'uiDefinition.constraints'",
        (PropertiesPlace.UiDefinition, "required" or "hidden" or "clearText" or "dependencies" or "capability" or "allowedValues") =>
            "'constraints'",
        (PropertiesPlace.UiDefinition or PropertiesPlace.Constraints, "defaultValue") => "the connection parameter, beside 'type'",
        (PropertiesPlace.Constraints, "displayName" or "description" or "tooltip") => "'uiDefinition', beside 'constraints'",
        (PropertiesPlace.ConnectionParameter, "identityProvider" or "clientId" or "scopes" or "redirectMode" or "customParameters") =>
            "'oAuthSettings'",
        (PropertiesPlace.OAuthSettings, var name) when name.Contains("Uri", StringComparison.Ordinal)
            || (name.Contains("Url", StringComparison.Ordinal) && name != "redirectUrl") => "'customParameters'",
        (PropertiesPlace.Policy, var name) when name.StartsWith("x-ms-apimTemplate", StringComparison.OrdinalIgnoreCase) => "'parameters'",
        _ => null,
    };
}
