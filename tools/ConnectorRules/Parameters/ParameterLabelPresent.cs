using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants a label for each input the maker sees.</summary>
internal sealed class ParameterLabelPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-label-present", Severity.Info, "A visible parameter has a label: x-ms-summary.", "Add x-ms-summary in Title Case.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "Without it makers see the name on the wire.",
        Source = "\"Connector string guidance\". Ten of 1,031 accepted connectors have a visible parameter without.",
        Bad = """{ "name": "cust_no", "in": "query", "type": "string" }""",
        Good = """{ "name": "cust_no", "in": "query", "type": "string", "x-ms-summary": "Customer Number" }""",
        Covers = ["x-ms-summary on every visible parameter and property"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        VisibleFields.Parameters(connector)
            .Where(parameter => string.IsNullOrWhiteSpace(parameter.Text("x-ms-summary")))
            .Select(parameter => Info.At(parameter.PositionOf("x-ms-summary"), $"The parameter '{parameter.Name()}' has no x-ms-summary."));
}
