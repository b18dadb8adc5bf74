using System.Text;
using Connectors.Json;
using Newtonsoft.Json;

namespace Connectors.Parts;

/// <summary>An <c>apiProperties.json</c> put together from the parts of a solution, so that what judges the one judges the other.</summary>
/// <remarks>Each part stands on lines of its own, from the first column: a place in the whole is one in the part by its line alone.</remarks>
internal sealed class ComposedProperties(string file, SourcePosition record)
{
    private readonly StringBuilder text = new("{\"properties\":{\n");
    private readonly List<Segment> segments = [];
    private int next = 2;

    /// <summary>What the whole is called while it is judged; no finding keeps the name.</summary>
    internal string File => file;

    internal JsonSource ToSource() => JsonSource.Parse(file, text + "}}\n");

    /// <summary>Adds the value of a key that is one JSON value, from a file of its own.</summary>
    internal void AddFile(string key, string json, string partFile) => Add(key, json, new SourcePosition(partFile, 1, 1), isFile: true);

    /// <summary>Adds the value of a key that is one JSON value, from within another file.</summary>
    internal void AddValue(string key, string json, SourcePosition position) => Add(key, json, position, isFile: false);

    internal void AddText(string key, PartValue value) => AddValue(key, JsonConvert.ToString(value.Text), value.Position);

    /// <summary>Where that is in the parts, which is in this whole there; any other place as it is.</summary>
    internal SourcePosition Locate(SourcePosition position)
    {
        if (position.File != file)
        {
            return position;
        }

        Segment? segment = segments.Find(each => position.Line >= each.Label && position.Line <= each.Last);
        return segment switch
        {
            null => record,
            { IsFile: false } => segment.Origin,
            _ when position.Line == segment.Label => segment.Origin,
            _ => new SourcePosition(segment.Origin.File, position.Line - segment.Label, position.Column, Within(segment.Key, position.Pointer)),
        };
    }

    private void Add(string key, string json, SourcePosition origin, bool isFile)
    {
        text.Append(segments.Count == 0 ? "" : ",").Append('"').Append(key).Append("\":\n").Append(json).Append('\n');
        int lines = CountLines(json);
        segments.Add(new Segment(key, next, next + lines, origin, isFile));
        next += lines + 1;
    }

    // As readers of JSON count: a carriage return alone ends a line, too.
    private static int CountLines(string json)
    {
        int lines = 1;
        for (int at = 0; at < json.Length; at++)
        {
            // The line feed that follows the part completes a carriage return at its end.
            bool ends = json[at] == '\n' || (json[at] == '\r' && at + 1 < json.Length && json[at + 1] != '\n');
            lines += ends ? 1 : 0;
        }

        return lines;
    }

    private static string Within(string key, string pointer)
    {
        string place = $"/properties/{key}";
        return pointer.StartsWith(place + "/", StringComparison.Ordinal) ? pointer[place.Length..] : "";
    }

    private sealed record Segment(string Key, int Label, int Last, SourcePosition Origin, bool IsFile);
}
