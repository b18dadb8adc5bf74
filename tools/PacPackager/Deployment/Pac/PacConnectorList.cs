using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Deployment.Pac;

/// <summary>Reads what <c>pac connector list</c> prints.</summary>
/// <remarks>
/// Source: scripts of Microsoft that use it. With <c>--json</c> a list of objects with <c>ConnectorId</c>, <c>Name</c> and a display
/// name, after lines about the sign-in; without, columns of which the first is the id. Taking anything else for an empty list would make a
/// second connector of the same name, so it is not taken.
/// </remarks>
internal static partial class PacConnectorList
{
    /// <summary>The connectors, or null where the text is no list.</summary>
    internal static IReadOnlyList<PacConnector>? Read(string output) => ReadJson(output) ?? ReadTable(output);

    private static IReadOnlyList<PacConnector>? ReadJson(string output) => ListStart().Matches(output)
        .Select(start => ReadJsonAt(output, start.Index))
        .FirstOrDefault(list => list is not null);

    private static IReadOnlyList<PacConnector>? ReadJsonAt(string output, int start)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(output[start..])) { DateParseHandling = DateParseHandling.None };
            PacConnector?[] items = [.. JArray.Load(reader).Select(ReadItem)];
            return items.Contains(null) ? null : [.. items.OfType<PacConnector>()];
        }
        catch (JsonReaderException)
        {
            // A bracket in a line of text, such as [INFO], or a list that breaks off.
            return null;
        }
    }

    private static PacConnector? ReadItem(JToken item) =>
        item is JObject connector && Guid.TryParse(Text(connector, "ConnectorId"), out Guid id)
            ? new PacConnector(id, Text(connector, "Name"), Text(connector, "DisplayName"))
            : null;

    private static string Text(JObject item, string name) => item.Properties()
        .FirstOrDefault(member => member.Name.Replace(" ", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase))
        ?.Value is JValue { Value: not null } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture).Trim() : "";

    private static PacConnector[]? ReadTable(string output)
    {
        PacConnector[] rows = [.. Row().Matches(output).Select(row => ReadRow(Guid.Parse(row.Groups["id"].Value), row.Groups["rest"].Value.Trim()))];
        return rows.Length > 0 || Header().IsMatch(output) || Nothing().IsMatch(output) ? rows : null;
    }

    // Columns stand apart by two blanks or more, where they are wide enough; a logical name holds no blank.
    private static PacConnector ReadRow(Guid id, string rest)
    {
        List<string> cells = [.. Gap().Split(rest).Select(cell => cell.Trim()).Where(cell => cell.Length > 0)];
        string name = cells.Find(IsLogicalName) ?? cells.SelectMany(cell => cell.Split(' ')).FirstOrDefault(IsLogicalName) ?? "";
        string display = cells.Find(cell => cell != name) ?? "";
        return new PacConnector(id, name, display.StartsWith(name + " ", StringComparison.Ordinal) ? display[name.Length..].Trim() : display);
    }

    private static bool IsLogicalName(string cell) => cell.IndexOf('_', StringComparison.Ordinal) > 0 && !cell.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@"^[ \t]*\[", RegexOptions.Multiline)]
    private static partial Regex ListStart();

    [GeneratedRegex(@"^[ \t|*]*(\[\d+\])?[ \t]*(?<id>[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\b(?<rest>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^[ \t|]*connector[ \t]?id\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    [GeneratedRegex(@"^[ \t]*(there are )?no (custom )?connectors?\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\s{2,}|\t|\|")]
    private static partial Regex Gap();
}
