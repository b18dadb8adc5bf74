using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ConnectorRuntime.Gateway.Connections;

/// <summary>What a maker typed when making a connection: connection parameter name to text.</summary>
/// <remarks>Values are secrets: no member of this class puts one into an exception or into <see cref="ToString"/>.</remarks>
public sealed class ConnectionValues
{
    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly IReadOnlyDictionary<string, string> values;

    /// <summary>Takes the values as they are.</summary>
    /// <param name="values">Connection parameter name, in the letter case of <c>apiProperties.json</c>, to its text.</param>
    public ConnectionValues(IReadOnlyDictionary<string, string> values) =>
        this.values = new Dictionary<string, string>(values, StringComparer.OrdinalIgnoreCase);

    /// <summary>A connection without any parameter.</summary>
    public static ConnectionValues Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>Names of the parameters that have a value.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>Every value that is not empty.</summary>
    public IEnumerable<string> Texts => values.Values.Where(value => value.Length > 0);

    /// <summary>Reads one JSON object of name to text, number or true/false.</summary>
    /// <param name="json">The text of a connection file.</param>
    /// <exception cref="ConnectionValuesException">The text is no such object; the message names the place, never a value.</exception>
    public static ConnectionValues Parse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Tolerant);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new ConnectionValuesException("The connection must be one JSON object of connection parameter name to value.");
            }

            Dictionary<string, string> read = new(StringComparer.OrdinalIgnoreCase);
            foreach (JsonProperty property in document.RootElement.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
            {
                read[property.Name] = Text(property);
            }

            return new ConnectionValues(read);
        }
        catch (JsonException mistake)
        {
            // The reader's own message can quote what it stumbled over, and that may be a secret.
            throw new ConnectionValuesException(
                $"The connection is no JSON: look at line {mistake.LineNumber + 1}, column {mistake.BytePositionInLine + 1}.");
        }
    }

    /// <summary>The value of a parameter; false when the connection has none.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out string? value) => values.TryGetValue(name, out value);

    /// <summary>The same values, with <paramref name="defaults"/> for the names that have none.</summary>
    public ConnectionValues WithDefaults(IEnumerable<KeyValuePair<string, string>> defaults)
    {
        Dictionary<string, string> filled = new(values, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in defaults)
        {
            filled.TryAdd(name, value);
        }

        return new ConnectionValues(filled);
    }

    /// <summary>The names only.</summary>
    public override string ToString() => string.Join(", ", Names);

    private static string Text(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => property.Value.GetRawText(),
        _ => throw new ConnectionValuesException($"The connection parameter '{property.Name}' must be text, a number, true or false."),
    };
}
