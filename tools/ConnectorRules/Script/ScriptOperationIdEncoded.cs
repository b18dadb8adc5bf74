using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Reminds of regions in which the id arrives base64-encoded.</summary>
internal sealed class ScriptOperationIdEncoded : IRule
{
    public RuleInfo Info { get; } = new(
        "script-operation-id-encoded",
        Severity.Info,
        "A script that compares operation ids expects them base64-encoded too.",
        "Compare the id as it arrived first, then decode it and compare again.")
    {
        Why = "In some regions the id arrives base64-encoded; there, no comparison matches.",
        Source = "\"Write code in a custom connector\", known limitation. None of the 61 published scripts that read the id decodes it.",
        Bad = """switch (Context.OperationId) { case "GetInvoice": ... }""",
        Good = """switch (Known(Context.OperationId)) { case "GetInvoice": ... }    where Known decodes what it does not recognise""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Compilation is { Facts: { Decoding: null, OperationIds: [var first, ..] } }
            ? [Info.At(first.Position, $"The script compares the operation id with '{first.Value}' and does not expect it encoded.{Trap(connector)}")]
            : [];

    // Who decodes first, as the page's own sample does, loses these.
    private static string Trap(ConnectorSubject connector)
    {
        string[] ambiguous = AmbiguousIds.Of(connector);
        return ambiguous.Length == 0 ? "" : $" Decoding it before comparing would garble {AmbiguousIds.Words(ambiguous)}.";
    }
}
