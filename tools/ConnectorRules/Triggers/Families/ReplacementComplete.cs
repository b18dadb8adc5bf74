using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants a replacement to be one that can be found.</summary>
internal sealed class ReplacementComplete : IRule
{
    public RuleInfo Info { get; } = new(
        "replacement-complete", Severity.Warning, "A replacement names the connector and the operation: api and operationId.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Designers look an operation up by both; half an address leads nowhere.",
        Source = "\"Fix Swagger Validator errors\": a replacement without api or operationId; published schema of apiDefinition.swagger.json.",
        Bad = """
            "replacement": { "operationId": "SendMail_V2" }
            """,
        Good = """
            "replacement": { "api": "mail", "operationId": "SendMail_V2" }
            """,
        Covers = ["Replacement without api or operationId"],
    };

    // A value of another kind is a mistake of its own.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from member in FamilyMember.Of(connector)
        where member.Replacement is not null
        from name in (IEnumerable<string>)["api", "operationId"]
        where IsMissing(member.Replacement![name])
        select Info.At(
            member.PositionOf("replacement"),
            $"The replacement of '{member.Name}' has no '{name}'.",
            name == "api" ? "Add 'api', the name of the connector that has the operation." : "Add 'operationId', the operation to take instead.");

    private static bool IsMissing(JToken? value) =>
        value is null or JValue { Type: JTokenType.Null } || (FamilyMember.Text(value) is { } text && string.IsNullOrWhiteSpace(text));
}
