using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants a description for each input the maker sees.</summary>
internal sealed class ParameterDescriptionPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-description-present", Severity.Info, "A visible parameter has a description.", "Say in a sentence what is wanted.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "It is the text in the empty input box, the only help a maker gets.",
        Source = "\"Connector string guidance\". 11 of 1,031 accepted connectors have a visible parameter without.",
        Bad = """{ "name": "status", "in": "query", "type": "string" }""",
        Good = """{ "name": "status", "in": "query", "type": "string", "description": "Only invoices in this state." }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        VisibleFields.Parameters(connector)
            .Where(parameter => !OperationText.IsGiven(parameter.Text("description")))
            .Select(parameter => Info.At(parameter.PositionOf("description"), $"The parameter '{parameter.Name()}' has no description."));
}
