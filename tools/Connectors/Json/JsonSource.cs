using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Json;

/// <summary>One JSON file of a connector: its tree, and where in the text each token stands.</summary>
public sealed class JsonSource
{
    // Accepted definitions nest below 40 levels; the bound keeps a hostile file from exhausting the stack.
    private const int MaximumDepth = 256;

    private static readonly JsonLoadSettings Loading = new()
    {
        CommentHandling = CommentHandling.Ignore,
        LineInfoHandling = LineInfoHandling.Load,
    };

    private readonly Lazy<int[]> lineStarts;

    private JsonSource(string file, string text, JObject root)
    {
        File = file;
        Root = root;
        Text = text;
        lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    /// <summary>Absolute path.</summary>
    public string File { get; }

    /// <summary>The file's text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Whether the file begins with a byte order mark.</summary>
    public bool HasByteOrderMark { get; private init; }

    /// <summary>The whole document. Read it, never change it: the model looks into it.</summary>
    public JObject Root { get; }

    /// <summary>The token a reference such as <c>#/definitions/Envelope</c> leads to, or null.</summary>
    public JToken? Find(string reference) => JsonPointer.Find(Root, reference);

    /// <summary>Where a token of this document begins.</summary>
    public SourcePosition PositionOf(JToken token)
    {
        IJsonLineInfo info = token;
        int column = info.HasLineInfo() ? TokenStart.Find(token, LineText(info.LineNumber), info.LinePosition) : 1;
        return new SourcePosition(File, Math.Max(info.LineNumber, 1), column, JsonPointer.Of(token));
    }

    /// <summary>Keys that an object has twice, in the order written. The tree keeps the last of each.</summary>
    public IReadOnlyList<DuplicateKey> FindDuplicateKeys() => DuplicateKeys.In(this, LineText);

    /// <summary>Reads bytes that are at hand as <see cref="Read"/> reads a file.</summary>
    /// <param name="file">What to call them in messages.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="ConnectorLoadException">They are not UTF-8, not JSON or no JSON object.</exception>
    public static JsonSource Parse(string file, byte[] bytes) => Parse(file, Utf8Text.Decode(file, bytes));

    /// <summary>Reads a file; comments, trailing commas and a byte order mark are accepted, as the platform accepts them.</summary>
    /// <exception cref="ConnectorLoadException">The file is not UTF-8, not JSON or no JSON object.</exception>
    public static JsonSource Read(string file) => Parse(file, Utf8Text.Read(file));

    /// <summary>The same for a text that is at hand.</summary>
    internal static JsonSource Parse(string file, FileText content) =>
        Parse(file, content.Text, content.HasByteOrderMark);

    /// <summary>The same for a text that is at hand.</summary>
    internal static JsonSource Parse(string file, string text, bool hasByteOrderMark = false)
    {
        JToken root = ParseToken(file, text);
        return root is JObject document
            ? new JsonSource(file, text, document) { HasByteOrderMark = hasByteOrderMark }
            : throw new ConnectorLoadException(file, $"The file holds one JSON {root.Type}, not an object.", 1, 1)
            {
                Kind = LoadProblem.NotJson,
                Remedy = "Begin it with '{'.",
            };
    }

    /// <summary>A JSON value of whatever kind.</summary>
    /// <exception cref="ConnectorLoadException">The text is not one JSON value.</exception>
    internal static JToken ParseToken(string file, string text)
    {
        try
        {
            return ParseToken(text, FloatParseHandling.Decimal);
        }
        catch (JsonReaderException error)
        {
            // A decimal keeps numbers as they are written, but ends long before 1.79e308, which generators write as a maximum.
            return TryParseToken(text, FloatParseHandling.Double)
                ?? throw new ConnectorLoadException(
                    file,
                    $"The file is not JSON: {WithoutPlace(error.Message)}",
                    Math.Max(error.LineNumber, 1),
                    error.LinePosition + 1,
                    error)
                { Kind = LoadProblem.NotJson, Remedy = "Mend it there or just before." };
        }
    }

    private static JToken? TryParseToken(string text, FloatParseHandling numbers)
    {
        try
        {
            return ParseToken(text, numbers);
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }

    private static JToken ParseToken(string text, FloatParseHandling numbers)
    {
        using JsonTextReader reader = new(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = numbers,
            MaxDepth = MaximumDepth,
        };
        JToken root = JToken.Load(reader, Loading);
        while (reader.Read())
        {
            // Comments may follow the document; the reader itself refuses anything else.
        }

        return root;
    }

    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" Path '", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                starts.Add(at + 1);
            }
        }

        return [.. starts];
    }

    private ReadOnlySpan<char> LineText(int line)
    {
        int[] starts = lineStarts.Value;
        if (line < 1 || line > starts.Length)
        {
            return [];
        }

        int end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(starts[line - 1], end - starts[line - 1]);
    }
}
