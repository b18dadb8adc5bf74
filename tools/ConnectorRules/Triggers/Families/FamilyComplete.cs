using Connectors.Diagnostics;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants family and revision together.</summary>
internal sealed class FamilyComplete : IRule
{
    public RuleInfo Info { get; } = new(
        "family-complete", Severity.Warning, "A family and a revision come together, and revisions count from 1.")
    {
        Why = "The platform puts revisions in order by both; by one alone it sees an operation without relations.",
        Source = "\"Evolve your API with version control\"; published schema of apiDefinition.swagger.json: revision is a whole number from 1.",
        Bad = """
            "x-ms-api-annotation": { "family": "SendMail" }
            """,
        Good = """
            "x-ms-api-annotation": { "family": "SendMail", "revision": 1 }
            """,
        Covers = ["Family and revision of a _V2 operation"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (FamilyMember member in FamilyMember.Of(connector))
        {
            bool hasFamily = member.Annotation.ContainsKey("family");
            bool hasRevision = member.Annotation.ContainsKey("revision");
            if (member.Family is { } family && string.IsNullOrWhiteSpace(family))
            {
                yield return Info.At(member.PositionOf("family"), $"The family of '{member.Name}' is empty.", "Name the family after the first revision.");
            }

            if (hasFamily && !hasRevision)
            {
                yield return Info.At(
                    member.PositionOf("family"),
                    $"'{member.Name}' is of the family '{member.Family}' but has no revision.",
                    "Add '\"revision\": 1' for the first, 2 for the next.");
            }

            if (hasRevision && !hasFamily)
            {
                yield return Info.At(
                    member.PositionOf("revision"), $"'{member.Name}' has a revision but no family.", "Add 'family' with the name that all revisions share.");
            }

            if (member.Revision < 1)
            {
                yield return Info.At(member.PositionOf("revision"), $"'{member.Name}' is revision {member.Revision}.", "Count revisions from 1.");
            }
        }
    }
}
