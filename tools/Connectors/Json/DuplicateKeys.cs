using Newtonsoft.Json;

namespace Connectors.Json;

/// <summary>Looks for keys that stand twice in one object; the tree cannot tell, it keeps the last.</summary>
internal static class DuplicateKeys
{
    /// <summary>Text of a line, counted from 1.</summary>
    internal delegate ReadOnlySpan<char> Lines(int line);

    internal static IReadOnlyList<DuplicateKey> In(JsonSource source, Lines lines)
    {
        using JsonTextReader reader = new(new StringReader(source.Text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            MaxDepth = null,
        };
        List<DuplicateKey> found = [];
        Stack<Level> open = new();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonToken.StartObject or JsonToken.StartArray:
                    open.TryPeek(out Level? outer);
                    open.Push(new Level(outer?.PointerOfNext() ?? "", reader.TokenType == JsonToken.StartArray));
                    break;
                case JsonToken.EndObject or JsonToken.EndArray:
                    open.Pop();
                    break;
                case JsonToken.PropertyName:
                    string name = (string)reader.Value!;
                    (int Line, int End) place = (reader.LineNumber, reader.LinePosition);
                    if (open.Peek().Meet(name, place) is { } earlier)
                    {
                        string pointer = open.Peek().PointerOf(name);
                        found.Add(new DuplicateKey(name, At(earlier, pointer), At(place, pointer)));
                    }

                    break;
                case not JsonToken.Comment when open.TryPeek(out Level? holder):
                    holder.Skip();
                    break;
            }
        }

        return found;

        SourcePosition At((int Line, int End) place, string pointer) =>
            new(source.File, place.Line, TokenStart.OfKey(lines(place.Line), place.End), pointer);
    }

    /// <summary>An object or list that is being read.</summary>
    private sealed class Level(string pointer, bool isList)
    {
        private readonly Dictionary<string, (int Line, int End)> keys = new(StringComparer.Ordinal);
        private string key = "";
        private int index;

        internal string PointerOf(string name) => $"{pointer}/{JsonPointer.Escape(name)}";

        internal string PointerOfNext() => isList ? $"{pointer}/{index++}" : PointerOf(key);

        internal void Skip() => index++;

        internal (int Line, int End)? Meet(string name, (int Line, int End) place)
        {
            key = name;
            (int Line, int End)? earlier = keys.TryGetValue(name, out (int Line, int End) before) ? before : null;
            keys[name] = place;
            return earlier;
        }
    }
}
