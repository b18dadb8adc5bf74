using Connectors.Diagnostics;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Checking;

/// <summary>Knows the sections of <c>pacpackager.json</c>.</summary>
internal sealed class ToolSettingKnown : IRule
{
    private static readonly string[] Known = ["callsPerMinute", "flows", "reference", "solution", Suppressions.Section];

    public RuleInfo Info { get; } = new(
        "tool-setting-known",
        Severity.Warning,
        "`pacpackager.json` has sections that the tool reads.",
        $"Take it out, or name one of {string.Join(", ", Known)}.")
    {
        Why = "A misspelt section is not read, and what it was to settle stays as it was.",
        Source = "Our own: the file holds settings of this tool.",
        Bad = """{ "supressions": [ ... ] }""",
        Good = """{ "suppressions": [ ... ] }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => Suppressions.SourceOf(connector) is { } source
        ? source.Root.Properties().Where(member => !IsKnown(member)).Select(member => Finding(source, member))
        : [];

    // A file may name its own schema, for editors.
    private static bool IsKnown(JProperty member) => Known.Contains(member.Name, StringComparer.Ordinal) || member.Name == "$schema";

    private Diagnostic Finding(JsonSource source, JProperty member)
    {
        Diagnostic finding = Info.At(source.PositionOf(member), $"'{member.Name}' is no section of pacpackager.json.");
        return Spelling.Nearest(member.Name, Known) is { } nearest ? finding with { Fix = $"Write '{nearest}'." } : finding;
    }
}
