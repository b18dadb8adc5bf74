using Connectors.Diagnostics;
using Connectors.Json;

namespace ConnectorRules.Files;

/// <summary>Wants each key once.</summary>
internal sealed class FileKeysUnique : IRule
{
    public RuleInfo Info { get; } = new(
        "file-keys-unique", Severity.Warning, "No JSON object has a key twice.", "Take one of the two out.")
    {
        Why = "Readers of JSON keep the last and drop the first without a word: half of what is written has no effect.",
        Source = "RFC 8259, section 4. 4 of 1,031 accepted connectors repeat a key.",
        Bad = """{ "type": "string", "description": "Number.", "type": "integer" }""",
        Good = """{ "type": "integer", "description": "Number." }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from file in new[] { connector.Connector.Definition?.Source, connector.Properties?.Source }.OfType<JsonSource>()
        from key in file.FindDuplicateKeys()
        select Info.At(
            key.Position, $"'{key.Name}' stands here again; the one in line {connector.Locate(key.Earlier).Line} has no effect.");
}
