using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Holds connection parameters to the six types there are.</summary>
internal sealed class ConnectionParameterTypeKnown : IRule
{
    private static readonly string[] Known = ["string", "securestring", "int", "bool", "oauthSetting", "gatewaySetting"];

    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["integer"] = "int",
        ["number"] = "int",
        ["boolean"] = "bool",
        ["text"] = "string",
        ["password"] = "securestring",
        ["secret"] = "securestring",
        ["secure"] = "securestring",
        ["oauth"] = "oauthSetting",
        ["oauth2"] = "oauthSetting",
        ["gateway"] = "gatewaySetting",
    };

    public RuleInfo Info { get; } = new(
        "connection-parameter-type-known", Severity.Error,
        "A connection parameter's type is string, securestring, int, bool, oauthSetting or gatewaySetting.")
    {
        Why = "The type decides what the maker sees: a text box, dots, a sign-in window. The platform refuses any other.",
        Source = "Published schema of apiProperties.json; \"Specifying connection parameters\". "
            + "All 1,402 connection parameters of the accepted connectors have one of these, letter case aside.",
        Bad = "\"api_key\": { \"type\": \"password\" }",
        Good = "\"api_key\": { \"type\": \"securestring\" }",
        Covers = ["type"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from parameter in connector.Properties?.AllConnectionParameters ?? []
        where parameter.Json is not null
        from finding in Judge(connector.Properties!, parameter, parameter.Json!["type"])
        select finding;

    private IEnumerable<Diagnostic> Judge(ConnectorProperties properties, ConnectionParameter parameter, JToken? type)
    {
        string name = ValueText.Cut(parameter.Name);
        if (type is null)
        {
            yield return Info.At(
                parameter.Position,
                $"'{name}' has no 'type'.",
                $"Add 'type': {string.Join(", ", Known.Select(known => $"'{known}'"))}.");
        }
        else if (type is not JValue { Type: JTokenType.String, Value: string text })
        {
            yield return Info.At(
                properties.Source.PositionOf(type),
                $"The type of '{name}' has to be text, and is {ValueText.Described(type)}.",
                "Name the type.");
        }
        else if (!Known.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            yield return Info.At(
                properties.Source.PositionOf(type),
                $"'{name}' has the type '{ValueText.Cut(text)}', which is not known.",
                Remedy(text));
        }
    }

    private static string Remedy(string type) =>
        (Meant.GetValueOrDefault(type.Trim()) ?? Spelling.Meant(type.Trim(), Known)) is { } meant
            ? $"Write '{meant}'."
            : $"Write one of {string.Join(", ", Known.Select(known => $"'{known}'"))}.";
}
