using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Connectors;

namespace ConnectorRuntime.Calls;

/// <summary>Makes the body of a request as the flow engine does.</summary>
internal static class BodyComposer
{
    /// <summary>
    /// The bytes of a whole body: a file value as its bytes and type; text raw where the operation takes no JSON, else as a JSON string; all
    /// else as JSON.
    /// </summary>
    public static HttpContent Whole(Operation operation, JsonNode body)
    {
        if (FileValue.TryRead(body, "body", out FileValue? file))
        {
            return Bytes(file.Bytes, file.ContentType ?? "application/octet-stream");
        }

        string? json = operation.Consumes.FirstOrDefault(IsJson);
        bool isRawText = body.GetValueKind() == JsonValueKind.String && operation.Consumes.Count > 0 && json is null;
        return isRawText
            ? Bytes(Encoding.UTF8.GetBytes(body.GetValue<string>()), operation.Consumes[0])
            : Bytes(JsonText.ToBytes(body), json ?? "application/json");
    }

    /// <summary>The form of an operation: multipart where it takes that or a file, else URL-encoded; null where no field is given.</summary>
    public static HttpContent? Form(Operation operation, IReadOnlyList<(Parameter Parameter, JsonNode Value)> fields)
    {
        if (fields.Count == 0)
        {
            return null;
        }

        bool isMultipart = operation.Consumes.Contains("multipart/form-data", StringComparer.OrdinalIgnoreCase)
            || fields.Any(field => field.Parameter.Type == "file" || FileValue.TryRead(field.Value, field.Parameter.Name, out _));
        if (!isMultipart)
        {
            return new FormUrlEncodedContent(fields.SelectMany(Texts));
        }

        MultipartFormDataContent form = [];
        foreach ((Parameter parameter, JsonNode value) in fields)
        {
            AddParts(form, parameter, value);
        }

        return form;
    }

    private static void AddParts(MultipartFormDataContent form, Parameter parameter, JsonNode value)
    {
        if (FileValue.TryRead(value, parameter.Name, out FileValue? file))
        {
            HttpContent part = Bytes(file.Bytes, file.ContentType ?? "application/octet-stream");
            part.Headers.ContentDisposition = Disposition(parameter.Name, file.Name ?? parameter.Name);
            form.Add(part);
            return;
        }

        foreach ((string name, string text) in Texts((parameter, value)))
        {
            ByteArrayContent part = new(Encoding.UTF8.GetBytes(text));
            part.Headers.ContentDisposition = Disposition(name, parameter.Type == "file" ? name : null);
            form.Add(part);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Texts((Parameter Parameter, JsonNode Value) field) =>
        field.Value is JsonArray items && ParameterText.IsMulti(field.Parameter)
            ? ParameterText.Items(items).Select(item => KeyValuePair.Create(field.Parameter.Name, item))
            : [KeyValuePair.Create(field.Parameter.Name, ParameterText.Joined(field.Parameter, field.Value))];

    // Many servers insist on the quotes, which .NET leaves out.
    private static ContentDispositionHeaderValue Disposition(string name, string? fileName)
    {
        ContentDispositionHeaderValue disposition = new("form-data") { Name = Quoted(name) };
        disposition.FileName = fileName is null ? null : Quoted(fileName);
        return disposition;
    }

    private static string Quoted(string text) => "\"" + text.Replace("\"", "%22", StringComparison.Ordinal) + "\"";

    private static ByteArrayContent Bytes(byte[] bytes, string contentType)
    {
        ByteArrayContent content = new(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    private static bool IsJson(string mediaType)
    {
        string type = mediaType.Split(';')[0].Trim();
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
