using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Looks at how the script takes an id that arrives base64-encoded.</summary>
internal sealed class ScriptOperationIdDecoded : IRule
{
    public RuleInfo Info { get; } = new(
        "script-operation-id-decoded",
        Severity.Warning,
        "The script compares the operation id as it arrived before it decodes it from base64.",
        "Compare with the known ids first, and decode only what none of them matches.")
    {
        Why = "In some regions the id arrives encoded. An id of letters and digits whose length divides by four is valid base64 itself, so decoding first turns it into rubbish.",
        Source = "\"Write code in a custom connector\", known limitation; a published script keeps a list of its ids for this reason.",
        Bad = """string id = Decode(Context.OperationId);    with an operation SendEnvelope""",
        Good = """string id = Known.Contains(Context.OperationId) ? Context.OperationId : Decode(Context.OperationId);""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Compilation?.Facts.Decoding is not { Order: DecodingOrder.BeforeMatching } decoding)
        {
            return [];
        }

        string[] garbled = AmbiguousIds.Of(connector);
        return garbled.Length == 0
            ? []
            : [Info.At(decoding.Position, $"Decoding first garbles ids that are valid base64 themselves: {AmbiguousIds.Words(garbled)}.")];
    }
}
