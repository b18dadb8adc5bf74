using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants the description to be sentences.</summary>
internal sealed class InfoDescriptionSentence : IRule
{
    public RuleInfo Info { get; } = new(
        "info-description-sentence", Severity.Info, "The connector's description ends as a sentence does.", "End it with a full stop.")
    {
        CertificationOnly = true,
        Why = "Reviewers ask for correct English in full sentences.",
        Source = "\"Fix certification policy errors\": 5000.2.3. 163 of 1,031 accepted connectors have a description that ends otherwise.",
        Bad = """
            "description": "Fabrikam writes, sends and collects invoices"
            """,
        Good = """
            "description": "Fabrikam writes, sends and collects invoices."
            """,
        Covers = ["description is a full sentence"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from pair in InfoText.Of(connector, "description")
        where !OperationText.EndsAsSentence(pair.Text)
        select Info.At(pair.Info.PositionOf("description"), $"'{OperationText.Ending(pair.Text)}' does not end with a full stop.");
}
