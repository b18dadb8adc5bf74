using Connectors.Diagnostics;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants what has a replacement to be on its way out.</summary>
internal sealed class ReplacementOnDeprecated : IRule
{
    public RuleInfo Info { get; } = new(
        "replacement-on-deprecated", Severity.Warning, "An operation with a replacement is deprecated.",
        "Add '\"deprecated\": true' to the operation, or take 'replacement' out.")
    {
        CertificationSeverity = Severity.Error,
        Why = "A replacement tells makers what to take instead of an operation that goes away; one that stays needs none.",
        Source = "\"Fix Swagger Validator errors\": a replacement on an operation that is not deprecated. No accepted connector at hand has one.",
        Bad = """
            "x-ms-api-annotation": { "family": "SendMail", "revision": 1, "replacement": { "api": "mail", "operationId": "SendMail_V2" } }
            """,
        Good = """
            "deprecated": true, "x-ms-api-annotation": { "family": "SendMail", "revision": 1, "replacement": { "api": "mail", "operationId": "SendMail_V2" } }
            """,
        Covers = ["Replacement on an operation that is not deprecated"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from member in FamilyMember.Of(connector)
        where member is { Replacement: not null, IsActive: true }
        select Info.At(member.PositionOf("replacement"), $"'{member.Name}' has a replacement and is not deprecated.");
}
