using Connectors.Diagnostics;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants each revision of a family once.</summary>
internal sealed class FamilyRevisionUnique : IRule
{
    public RuleInfo Info { get; } = new("family-revision-unique", Severity.Warning, "A family has each revision once.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Of two operations with one number the platform cannot tell which is the later.",
        Source = "\"Fix Swagger Validator errors\": duplicate revisions in a family are refused. No accepted connector at hand has them.",
        Bad = """
            "SendMail": { "family": "SendMail", "revision": 1 }, "SendMail_V2": { "family": "SendMail", "revision": 1 }
            """,
        Good = """
            "SendMail": { "family": "SendMail", "revision": 1 }, "SendMail_V2": { "family": "SendMail", "revision": 2 }
            """,
        Covers = ["Duplicate revisions in a family"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from family in FamilyMember.Families(connector)
        let last = family.Max(member => member.Revision)
        from same in family.Where(member => member.Revision is not null).GroupBy(member => member.Revision)
        from second in same.Skip(1)
        select Info.At(
            second.PositionOf("revision"),
            $"'{same.First().Name}' is revision {same.Key} of the family '{family.Key}' already; '{second.Name}' is a second one.",
            $"Give the later of the two a revision of its own, such as {last + 1}, or another family.");
}
