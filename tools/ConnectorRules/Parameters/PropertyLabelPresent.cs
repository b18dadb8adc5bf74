using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants labels for the members of bodies, answers and events.</summary>
internal sealed class PropertyLabelPresent : IRule
{
    // More names than these make the message longer, not clearer.
    private const int MostNames = 5;

    public RuleInfo Info { get; } = new(
        "property-label-present", Severity.Info,
        "Visible properties have labels: x-ms-summary or title.", "Add x-ms-summary in Title Case.")
    {
        CertificationOnly = true,
        Why = "Without it makers see the name on the wire, in inputs and in dynamic content.",
        Source = "\"Connector string guidance\". 754 of 1,031 accepted connectors have properties without.",
        Bad = """
            "cust_no": { "type": "string" }
            """,
        Good = """
            "cust_no": { "type": "string", "x-ms-summary": "Customer Number" }
            """,
        Covers = ["x-ms-summary on every visible parameter and property"],
    };

    // One finding for each object, or answers with hundreds of members would drown all else.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        VisibleFields.Properties(connector)
            .Where(property => string.IsNullOrWhiteSpace(property.Text("x-ms-summary")) && string.IsNullOrWhiteSpace(property.Text("title")))
            .GroupBy(property => property.Parent!)
            .Select(same => Info.At(same.First().Position, Message([.. same.Select(property => property.PropertyName!)])));

    private static string Message(string[] names) => names.Length == 1
        ? $"The property '{names[0]}' has no x-ms-summary."
        : $"{names.Length} properties have no x-ms-summary: {string.Join(", ", names.Take(MostNames).Select(name => $"'{name}'"))}"
            + (names.Length > MostNames ? " and others." : ".");
}
