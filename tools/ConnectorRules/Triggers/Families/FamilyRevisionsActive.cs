using Connectors.Diagnostics;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants old revisions on their way out.</summary>
internal sealed class FamilyRevisionsActive : IRule
{
    // Source: "Fix Swagger Validator errors".
    private const int MostActive = 2;

    public RuleInfo Info { get; } = new("family-revisions-active", Severity.Warning, "At most two revisions of a family are not deprecated.")
    {
        CertificationSeverity = Severity.Error,
        Why = "One revision is in use and one is coming; makers cannot choose among more.",
        Source = "\"Fix Swagger Validator errors\"; \"Evolve your API with version control\". No accepted connector at hand has more.",
        Bad = """
            SendMail, SendMail_V2 and SendMail_V3 of one family, none deprecated
            """,
        Good = """
            SendMail with "deprecated": true, SendMail_V2 and SendMail_V3
            """,
        Covers = ["More than two active revisions", "At most two active revisions per family"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (IGrouping<string, FamilyMember> family in FamilyMember.Families(connector))
        {
            FamilyMember[] active = [.. family.Where(member => member.IsActive)];
            if (active.Length > MostActive)
            {
                string names = string.Join(", ", active.Select(member => $"'{member.Name}'"));
                yield return Info.At(
                    active[0].PositionOf("revision"),
                    $"The family '{family.Key}' has {active.Length} active revisions: {names}.",
                    $"Add '\"deprecated\": true' to '{active[0].Name}'"
                        + (active.Length > MostActive + 1 ? $" and all others but the last {MostActive}." : "."));
            }
        }
    }
}
