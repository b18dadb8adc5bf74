using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants no operation more mature than its connector.</summary>
internal sealed class OperationStatusAhead : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-status-ahead", Severity.Warning, "No operation is in Production while its connector is in Preview.",
        "Set the operation to 'Preview', or the status in 'info' to 'Production'.")
    {
        Why = "A connector in preview may change or go; an operation of it cannot promise more.",
        Source = "\"Fix Swagger Validator errors\": OperationStatusAheadOfConnector. No accepted connector at hand has such an operation.",
        Bad = """
            "info": { "x-ms-api-annotation": { "status": "Preview" } }, ... "SendMail": { "status": "Production" }
            """,
        Good = """
            "info": { "x-ms-api-annotation": { "status": "Production" } }, ... "SendMail": { "status": "Production" }
            """,
        Covers = ["OperationStatusAheadOfConnector"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Tree?.Root["info"] is JObject info && info[FamilyMember.Extension] is JObject annotation
            && string.Equals(FamilyMember.Text(annotation["status"]), "Preview", StringComparison.OrdinalIgnoreCase)
            ? FamilyMember.Of(connector)
                .Where(member => member.IsInProduction)
                .Select(member => Info.At(member.PositionOf("status"), $"'{member.Name}' is in Production, its connector in Preview."))
            : [];
}
