using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants a parameter's description to say more than its label.</summary>
internal sealed class ParameterDescriptionDiffers : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-description-differs", Severity.Info, "A parameter's description differs from its label.",
        "Say what is wanted, in which form, and what happens without it.")
    {
        CertificationOnly = true,
        Why = "A help text that repeats the label helps nobody.",
        Source = "\"Connector string guidance\". 237 of 1,031 accepted connectors repeat a label.",
        Bad = """
            "x-ms-summary": "Customer Number", "description": "Customer number."
            """,
        Good = """
            "x-ms-summary": "Customer Number", "description": "The number at the top of the invoice."
            """,
        Covers = ["description differs from the summary"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        VisibleFields.Parameters(connector)
            .Where(parameter => parameter.Text("x-ms-summary") is { } label && parameter.Text("description") is { } description
                && OperationText.IsGiven(label) && OperationText.AreSame(label, description))
            .Select(parameter => Info.At(
                parameter.PositionOf("description"), $"'{OperationText.Excerpt(parameter.Text("description")!)}' repeats the label."));
}
