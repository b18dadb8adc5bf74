using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConnectorRuntime.Gateway.Wire;

namespace ConnectorRuntime.Calls;

/// <summary>One call from all sides, for people and for programs.</summary>
public sealed record CallReport
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The last request that left the script, or was forwarded; null when nothing left.</summary>
    public WireMessage? Sent { get; init; }

    /// <summary>What the service answered to it, or null.</summary>
    public WireMessage? Received { get; init; }

    /// <summary>What the flow gets, or null when it gets nothing.</summary>
    public WireMessage? Response { get; init; }

    /// <summary>How long the call took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Why there is no response, or null.</summary>
    public string? Error { get; init; }

    /// <summary>
    /// <c>{"sent": {"method", "url", "headers", "body"}, "received": {"status", "headers", "body"}, "response": {…}, "durationMs": n}</c>;
    /// what there was not is null, and <c>"error": {"message"}</c> is there only when something is wrong.
    /// </summary>
    public string ToJson()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Indented))
        {
            writer.WriteStartObject();
            WriteMessage(writer, "sent", Sent);
            WriteMessage(writer, "received", Received);
            WriteMessage(writer, "response", Response);
            writer.WriteNumber("durationMs", Math.Round((decimal)Duration.TotalMilliseconds, 1));
            if (Error is not null)
            {
                writer.WriteStartObject("error");
                writer.WriteString("message", Error);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>The same as text with three headings.</summary>
    public string ToText()
    {
        StringBuilder text = new();
        AppendMessage(text, "What left", Sent);
        AppendMessage(text, "What came back", Received);
        AppendMessage(text, "What the flow gets", Response);
        return text.Append(FormattableString.Invariant($"{Duration.TotalMilliseconds:0} ms\n")).ToString();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, WireMessage? message)
    {
        if (message is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        if (message.Status is { } status)
        {
            writer.WriteNumber("status", status);
        }
        else
        {
            writer.WriteString("method", message.Method);
            writer.WriteString("url", message.Url);
        }

        writer.WriteStartObject("headers");
        foreach ((string header, string value) in message.Headers)
        {
            writer.WriteString(header, value);
        }

        writer.WriteEndObject();
        writer.WritePropertyName("body");
        BodyView.Write(writer, message);
        writer.WriteEndObject();
    }

    private static void AppendMessage(StringBuilder text, string heading, WireMessage? message)
    {
        text.Append(heading).Append('\n');
        if (message is null)
        {
            text.Append("  nothing\n\n");
            return;
        }

        text.Append(message.Status is { } status ? $"  {status}\n" : $"  {message.Method} {message.Url}\n");
        foreach ((string header, string value) in message.Headers)
        {
            text.Append("  ").Append(header).Append(": ").Append(value).Append('\n');
        }

        if (message.Body.Length > 0)
        {
            string body = BodyText(message).ReplaceLineEndings("\n  ");
            text.Append("\n  ").Append(body).Append('\n');
        }

        text.Append('\n');
    }

    private static string BodyText(WireMessage message)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Indented))
        {
            BodyView.Write(writer, message);
        }

        string json = Encoding.UTF8.GetString(bytes.ToArray());
        return json.StartsWith('"') ? JsonSerializer.Deserialize<string>(json)! : json;
    }
}
