using Connectors.Diagnostics;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants one revision in production.</summary>
internal sealed class FamilyProductionSingle : IRule
{
    public RuleInfo Info { get; } = new("family-production-single", Severity.Warning, "One active revision of a family is in Production.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Production says which revision to take; two of them leave makers to guess.",
        Source = "\"Fix Swagger Validator errors\"; \"Evolve your API with version control\". No accepted connector at hand has several.",
        Bad = """
            SendMail and SendMail_V2 of one family, both with "status": "Production", neither deprecated
            """,
        Good = """
            SendMail with "status": "Production", SendMail_V2 with "status": "Preview"
            """,
        Covers = ["Several active revisions in Production"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (IGrouping<string, FamilyMember> family in FamilyMember.Families(connector))
        {
            FamilyMember[] current = [.. family.Where(member => member is { IsActive: true, IsInProduction: true })];
            foreach (FamilyMember earlier in current.SkipLast(1))
            {
                yield return Info.At(
                    earlier.PositionOf("status"),
                    $"'{earlier.Name}' and '{current[^1].Name}' of the family '{family.Key}' are both in Production.",
                    $"Add '\"deprecated\": true' to '{earlier.Name}', or set '{current[^1].Name}' to 'Preview'.");
            }
        }
    }
}
