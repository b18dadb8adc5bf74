using Connectors.Diagnostics;
using Connectors.Json;

namespace ConnectorRules.Files;

/// <summary>Wants each key once.</summary>
internal sealed class FileKeysUnique : PlatformFileRule
{
    public override RuleInfo Info { get; } = new(
        "file-keys-unique", Severity.Warning, "No JSON object has a key twice.", "Take one of the two out.")
    {
        Why = "Readers of JSON keep the last and drop the first without a word: half of what is written has no effect.",
        Source = "RFC 8259, section 4. 4 of 1,031 accepted connectors repeat a key.",
        Bad = """{ "type": "string", "description": "Number.", "type": "integer" }""",
        Good = """{ "type": "integer", "description": "Number." }""",
    };

    protected override IEnumerable<Diagnostic> Check(JsonSource file) => file.FindDuplicateKeys().Select(key => Info.At(
        key.Position, $"'{key.Name}' stands here again; the one in line {key.Earlier.Line} has no effect."));
}
