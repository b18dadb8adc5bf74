using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Holds the title to its length.</summary>
internal sealed class InfoTitleLength : IRule
{
    // "Fix certification policy errors": 5000.2.2.3.
    private const int Longest = 30;

    // Dataverse, table connector, column displayname.
    private const int Storable = 200;

    public RuleInfo Info { get; } = new(
        "info-title-length", Severity.Info, "The title has at most 30 characters.", "Shorten it to the name of the service.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Lists of connectors cut longer titles off and certification refuses them; more than 200 characters cannot be stored.",
        Source = "\"Fix certification policy errors\": 5000.2.2.3; \"Fix Swagger Validator errors\": FieldLengthExceeded; reference of "
            + "the table `connector`. "
            + "3 of 1,031 accepted connectors have more than 30. The suffix of independent publishers does not count.",
        Bad = """
            "title": "Fabrikam Invoices for Small and Medium Businesses"
            """,
        Good = """
            "title": "Fabrikam Invoices"
            """,
        Covers = ["5000.2.2.3 title at most 30 characters", "FieldLengthExceeded"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((Subject.DefinitionNode info, string title) in InfoText.Of(connector, "title"))
        {
            int length = InfoText.WithoutSuffix(title).Length;
            if (length > Longest)
            {
                Diagnostic finding = Info.At(
                    info.PositionOf("title"), $"The title '{OperationText.Excerpt(title)}' has {length} characters; {Longest} are allowed.");
                yield return title.Length > Storable ? finding with { Severity = Severity.Error } : finding;
            }
        }
    }
}
