using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants descriptions of parameters to be sentences.</summary>
internal sealed class ParameterDescriptionSentence : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-description-sentence", Severity.Info, "A parameter's description ends as a sentence does.", "End it with a full stop.")
    {
        CertificationOnly = true,
        Why = "Reviewers ask for full sentences.",
        Source = "\"Connector string guidance\". 578 of 1,031 accepted connectors have a parameter whose description ends otherwise.",
        Bad = """
            "description": "Only invoices in this state"
            """,
        Good = """
            "description": "Only invoices in this state."
            """,
        Covers = ["description is a full sentence"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        VisibleFields.Parameters(connector)
            .Where(parameter => parameter.Text("description") is { } description && !OperationText.EndsAsSentence(description))
            .Select(parameter => Info.At(
                parameter.PositionOf("description"), $"'{OperationText.Ending(parameter.Text("description")!)}' does not end with a full stop."));
}
