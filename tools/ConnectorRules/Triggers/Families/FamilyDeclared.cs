using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants a revision by name to be one by annotation.</summary>
internal sealed class FamilyDeclared : IRule
{
    public RuleInfo Info { get; } = new(
        "family-declared", Severity.Info, "An operation that is called a revision names its family: x-ms-api-annotation.")
    {
        CertificationOnly = true,
        Why = "By the annotation designers offer the latest revision and hide the earlier ones; by the id they do not.",
        Source = "\"Evolve your API with version control\". 111 of 1,031 accepted connectors have annotations at all.",
        Bad = """
            "operationId": "SendMail_V2"
            """,
        Good = """
            "operationId": "SendMail_V2", "x-ms-api-annotation": { "family": "SendMail", "revision": 2 }
            """,
        Covers = ["Family and revision of a _V2 operation"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode operation in connector.VisibleOperations())
        {
            string id = operation.Operation!.Id;
            string family = OperationRevision.WithoutEnding(id);

            // The id of a first revision may end in _V1 as well. What an annotation lacks is told elsewhere.
            if (family.Length < id.Length && !operation.Has(FamilyMember.Extension) && !operation.Operation.Deprecated)
            {
                string revision = id[(family.Length + 2)..].TrimStart('0');
                yield return Info.At(
                    operation.PositionOf("operationId"),
                    $"'{id}' is called a revision of '{family}' but names no family.",
                    $"Add '\"{FamilyMember.Extension}\": {{ \"family\": \"{family}\", \"revision\": {(revision.Length == 0 ? "1" : revision)} }}'.");
            }
        }
    }
}
