using System.Text;

namespace ScriptTests.Calls;

/// <summary>A request as it left the script.</summary>
internal sealed record SentRequest(string Method, string Url, string? ContentType, byte[] Body)
{
    public JObject Json => JsonText.Parse(Encoding.UTF8.GetString(Body));

    public static async Task<SentRequest> ReadAsync(HttpRequestMessage request) => new(
        request.Method.Method,
        request.RequestUri!.AbsoluteUri,
        request.Content?.Headers.ContentType?.ToString(),
        request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync());
}
