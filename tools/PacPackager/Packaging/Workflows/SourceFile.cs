using System.Text;
using Connectors;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Packaging.Workflows;

/// <summary>Reads what somebody else wrote.</summary>
internal static class SourceFile
{
    // Power Automate takes flows up to about 1 MB.
    private const long MaximumBytes = 16 * 1024 * 1024;

    private const int MaximumDepth = 256;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The object in a JSON file, numbers and dates as they are written.</summary>
    /// <exception cref="ConnectorLoadException">It cannot be opened, or holds no JSON object.</exception>
    internal static JObject ReadJson(string file)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(ReadText(file)))
            {
                DateParseHandling = DateParseHandling.None,
                FloatParseHandling = FloatParseHandling.Decimal,
                MaxDepth = MaximumDepth,
            };
            JToken read = JToken.Load(reader, new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Load });
            while (reader.Read())
            {
                // Comments may follow; the reader itself refuses anything else.
            }

            return read as JObject
                ?? throw new ConnectorLoadException(file, $"The file holds one JSON {read.Type}, not an object.", 1, 1)
                {
                    Kind = LoadProblem.NotJson,
                };
        }
        catch (JsonReaderException broken)
        {
            int place = broken.Message.IndexOf(" Path '", StringComparison.Ordinal);
            throw new ConnectorLoadException(
                file,
                $"The file is not JSON: {(place < 0 ? broken.Message : broken.Message[..place])}",
                Math.Max(broken.LineNumber, 1),
                broken.LinePosition + 1,
                broken)
            { Kind = LoadProblem.NotJson, Remedy = "Mend it there or just before." };
        }
    }

    /// <summary>The names in a folder in a fixed order; none where there is no such folder.</summary>
    /// <exception cref="ConnectorLoadException">It cannot be opened.</exception>
    internal static IReadOnlyList<string> List(string folder, Func<string, IEnumerable<string>> list)
    {
        try
        {
            return Directory.Exists(folder) ? [.. list(folder).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ConnectorLoadException(folder, $"The folder cannot be read: {unreadable.Message}", inner: unreadable)
            {
                Kind = LoadProblem.Unreadable,
            };
        }
    }

    private static string ReadText(string file)
    {
        try
        {
            if (new FileInfo(file).Length > MaximumBytes)
            {
                throw new ConnectorLoadException(file, "The file has more than 16 MB; the platform takes flows of about 1 MB.")
                {
                    Kind = LoadProblem.TooLarge,
                };
            }

            byte[] bytes = File.ReadAllBytes(file);
            bool isMarked = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            return Strict.GetString(isMarked ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
        }
        catch (DecoderFallbackException foreign)
        {
            throw new ConnectorLoadException(file, "The file is not UTF-8.", 1, 1, foreign)
            {
                Kind = LoadProblem.NotUtf8,
                Remedy = "Save it as UTF-8.",
            };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ConnectorLoadException(file, $"The file cannot be read: {unreadable.Message}", inner: unreadable)
            {
                Kind = LoadProblem.Unreadable,
            };
        }
    }
}
