using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Holds the description to its length.</summary>
internal sealed class InfoDescriptionLength : IRule
{
    // "Fix certification policy errors": 5000.2.3.
    private const int Shortest = 30;
    private const int Longest = 500;

    // Dataverse, table connector, column description.
    private const int Storable = 1000;

    public RuleInfo Info { get; } = new("info-description-length", Severity.Info, "The connector's description has 30 to 500 characters.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Makers choose a connector by its description; certification refuses others, and more than 1,000 characters cannot be stored.",
        Source = "\"Fix certification policy errors\": 5000.2.3; \"Fix Swagger Validator errors\": FieldLengthNotInRange; reference of "
            + "the table `connector`. "
            + "Of 1,031 accepted connectors 4 have fewer than 30 characters, none more than 500.",
        Bad = """
            "description": "Invoices."
            """,
        Good = """
            "description": "Fabrikam writes, sends and collects invoices."
            """,
        Covers = ["5000.2.3 description 30 to 500 characters", "FieldLengthNotInRange"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((Subject.DefinitionNode info, string description) in InfoText.Of(connector, "description"))
        {
            string said = $"The description '{OperationText.Excerpt(description)}' has {description.Length} characters";
            if (description.Length < Shortest)
            {
                yield return Info.At(info.PositionOf("description"), $"{said}; at least {Shortest} are wanted.", "Say what the service does for a maker.");
            }
            else if (description.Length > Longest)
            {
                Diagnostic finding = Info.At(
                    info.PositionOf("description"), $"{said}; {Longest} are allowed.", "Shorten it, and move the rest into the readme or intro.md.");
                yield return description.Length > Storable ? finding with { Severity = Severity.Error } : finding;
            }
        }
    }
}
