using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Keeps names free that the platform itself uses.</summary>
internal sealed class ParameterNameReserved : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-name-reserved", Severity.Error,
        "No parameter is called connectionId, and no header Authorization or one that the connection itself sets.")
    {
        Why = "The gateway puts the connection's id and credentials into the request under these names, so the parameter is refused or "
            + "overwritten.",
        Source = "\"Fix Swagger Validator errors\": ConnectionIdParameterNotAllowed, ReservedParameterIsUsed. "
            + "None of 1,031 accepted connectors has an Authorization header.",
        Bad = """{ "name": "Authorization", "in": "header", "type": "string" }""",
        Good = """
            "securityDefinitions": { "api_key": { "type": "apiKey", "in": "header", "name": "Authorization" } }
            """,
        Covers = ["ReservedParameterIsUsed", "ConnectionIdParameterNotAllowed"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Parameters().Select(Judge).OfType<Diagnostic>();

    private Diagnostic? Judge(DefinitionNode parameter)
    {
        string name = parameter.Name();
        if (name.Equals("connectionId", StringComparison.OrdinalIgnoreCase) && parameter.Place() != "body")
        {
            Diagnostic finding = Info.At(
                parameter.PositionOf("name"),
                $"'{name}' is the gateway's own name for a connection.",
                "Give the parameter another name, and map it with a policy where the service insists.");

            // The documentation names one spelling; the gateway knows no letter case, which is likely but not written.
            return name == "connectionId" ? finding : finding with { Severity = Severity.Warning };
        }

        if (parameter.Place() != "header")
        {
            return null;
        }

        return name.ToUpperInvariant() switch
        {
            "AUTHORIZATION" => Info.At(
                parameter.PositionOf("name"), $"The header '{name}' is the connection's to set.", "Describe it in securityDefinitions."),

            // These belong to each hop of the way, so that the platform writes its own.
            "HOST" or "CONTENT-LENGTH" or "CONNECTION" or "TRANSFER-ENCODING" => Info.At(
                parameter.PositionOf("name"), $"The header '{name}' is written by the platform.", "Take the parameter out.") with
            {
                Severity = Severity.Warning,
            },
            _ => null,
        };
    }
}
