using Connectors.Diagnostics;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Checking;

/// <summary>Wants suppressions that can be read.</summary>
internal sealed class SuppressionWellFormed : IRule
{
    private static readonly string[] Members = ["rule", "pointer", "file", "reason"];

    public RuleInfo Info { get; } = new(
        "suppression-well-formed",
        Severity.Warning,
        "Suppressions are a list of objects with rule, reason and, where wanted, pointer and file.",
        """Write { "rule": "...", "pointer": "...", "reason": "..." }.""")
    {
        Why = "A suppression that cannot be read as a whole silences nothing, so that it never silences more than was meant.",
        Source = "Our own: suppressions are settings of this tool.",
        Bad = """{ "rule": "contact-email-present", "path": "/info/contact", "reason": "..." }""",
        Good = """{ "rule": "contact-email-present", "pointer": "/info/contact", "reason": "..." }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => Suppressions.SourceOf(connector) is { } source ? Check(source) : [];

    internal IEnumerable<Diagnostic> Check(JsonSource source) => source.Root[Suppressions.Section] switch
    {
        null => [],
        JArray list => list.SelectMany(entry => OfEntry(source, entry)),
        { } section => [Info.At(source.PositionOf(section), $"'{Suppressions.Section}' is {KindOf(section)}, not a list.", "Write a list of objects.")],
    };

    /// <summary>Whether an entry can be taken at its word.</summary>
    internal static bool IsWellFormed(JObject entry) =>
        entry.Properties().All(member => Members.Contains(member.Name, StringComparer.Ordinal) && FaultOf(member) is null);

    private IEnumerable<Diagnostic> OfEntry(JsonSource source, JToken entry) => entry is JObject members
        ? members.Properties().SelectMany(member => OfMember(source, member))
        : [Info.At(source.PositionOf(entry), $"The suppression is {KindOf(entry)}, not an object.")];

    private IEnumerable<Diagnostic> OfMember(JsonSource source, JProperty member)
    {
        if (!Members.Contains(member.Name, StringComparer.Ordinal))
        {
            string fix = Meant(member.Name) is { } nearest ? $"Write '{nearest}'." : $"Take it out: a suppression has {string.Join(", ", Members)}.";
            yield return Info.At(source.PositionOf(member), $"A suppression has no member '{member.Name}'.", fix);
        }
        else if (FaultOf(member) is var (fault, remedy))
        {
            yield return Info.At(source.PositionOf(member.Value), fault, remedy);
        }
    }

    private static (string Fault, string Remedy)? FaultOf(JProperty member) => member.Value is JValue { Type: JTokenType.String } text
        ? FaultOf(member.Name, (string)text!)
        : ($"'{member.Name}' is {KindOf(member.Value)}, not a text.", "Write a text.");

    private static (string Fault, string Remedy)? FaultOf(string member, string text) => member is not ("pointer" or "file") ? null : text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => ($"'{member}' is empty.", "Take it out to mean any."),
        _ when member == "file" && text.AsSpan().ContainsAny('/', '\\') => ($"'{text}' is a path; suppressions go by a file's name.", $"Write '{text[(text.LastIndexOfAny(['/', '\\']) + 1)..]}'."),
        _ when member == "pointer" && text.StartsWith('#') => ($"'{text}' is a reference, not a pointer.", $"Write '{text[1..]}'."),
        _ when member == "pointer" && text[0] != '/' && text != "**" => ($"'{text}' matches no place: pointers begin with '/'.", "Write the pointer as the finding shows it."),
        _ => null,
    };

    // Names by which other tools call the same.
    private static string? Meant(string name) => name switch
    {
        "path" or "at" or "location" or "pattern" => "pointer",
        "id" or "ruleId" or "code" => "rule",
        "justification" or "comment" or "why" => "reason",
        _ => Spelling.Nearest(name, Members),
    };

    private static string KindOf(JToken token) => token.Type switch
    {
        JTokenType.Array => "a list",
        JTokenType.Object => "an object",
        JTokenType.String => "a text",
        JTokenType.Integer or JTokenType.Float => "a number",
        JTokenType.Boolean => "a boolean",
        _ => "null",
    };
}
