using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Http;

/// <summary>An answer before it is written.</summary>
/// <param name="Status">HTTP status.</param>
public sealed record Reply(int Status)
{
    /// <summary>Headers.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The body, or null.</summary>
    public string? Body { get; init; }

    /// <summary>The body's media type.</summary>
    public string ContentType { get; init; } = "application/json; odata.metadata=minimal";

    /// <summary>An answer without a body.</summary>
    public static Reply Of(int status, params (string Name, string Value)[] headers) => new(status) { Headers = headers };

    /// <summary>An answer with JSON.</summary>
    public static Reply Json(int status, JToken json, params (string Name, string Value)[] headers) =>
        new(status) { Headers = headers, Body = json.ToString(Formatting.None) };

    /// <summary>An error as the Web API writes it.</summary>
    public static Reply Error(int status, string code, string message, params (string Name, string Value)[] headers) =>
        Json(status, new JObject { ["error"] = new JObject { ["code"] = code, ["message"] = message } }, headers);

    internal async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.Headers["OData-Version"] = "4.0";
        foreach ((string name, string value) in Headers)
        {
            response.Headers.Append(name, value);
        }

        if (Body is not null)
        {
            response.ContentType = ContentType;
            await response.WriteAsync(Body);
        }
    }
}
