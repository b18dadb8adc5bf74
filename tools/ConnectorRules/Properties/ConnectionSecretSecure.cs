using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants secrets to be entered unseen.</summary>
internal sealed class ConnectionSecretSecure : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-secret-secure", Severity.Warning,
        "A connection parameter that is named like a secret is a securestring.", "Write 'securestring'.")
    {
        Why = "A plain string is shown on the screen while it is entered, and again to everybody who opens the connection.",
        Source = "\"Specifying connection parameters\". 5 of 1,021 accepted connectors have a secret as a plain string.",
        Bad = "\"password\": { \"type\": \"string\" }",
        Good = "\"password\": { \"type\": \"securestring\" }",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from parameter in connector.Properties?.AllConnectionParameters ?? []
        where parameter.Json?["type"] is JValue { Type: JTokenType.String, Value: string type }
            && type.Equals("string", StringComparison.OrdinalIgnoreCase)
            && !parameter.Hidden
            && SecretNames.Contain(parameter.Name)
        select Info.At(
            connector.Properties!.Source.PositionOf(parameter.Json!["type"]!),
            $"'{ValueText.Cut(parameter.Name)}' is named like a secret and is a plain string.");
}
