using System.Text;

namespace ScriptTests.Calls;

/// <summary>A request as it left the script.</summary>
internal sealed record SentRequest(string Method, string Url, string Headers, string? ContentType, long? DeclaredLength, byte[] Body)
{
    public JObject Json => JsonText.Parse(Text);

    public string Text => Encoding.UTF8.GetString(Body);

    public static async Task<SentRequest> ReadAsync(HttpRequestMessage request) => new(
        request.Method.Method,
        request.RequestUri!.AbsoluteUri,
        request.Headers.ToString(),
        request.Content?.Headers.ContentType?.ToString(),
        request.Content?.Headers.ContentLength,
        request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync());
}
