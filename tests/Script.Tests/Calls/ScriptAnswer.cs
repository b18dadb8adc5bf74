namespace ScriptTests.Calls;

/// <summary>What the flow gets.</summary>
internal sealed record ScriptAnswer(int Status, Uri? Location, string? RetryAfter, string? ContentType, string Text)
{
    public JObject Json => JsonText.Parse(Text);

    public string? Code => (string?)Json["error"]?["code"];

    public string? Message => (string?)Json["error"]?["message"];

    /// <summary>The paths of the details, in order.</summary>
    public IReadOnlyList<string> Paths => [.. Json["error"]!["details"]!.Select(detail => (string)detail["path"]!)];

    public static async Task<ScriptAnswer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Headers.Location,
        response.Headers.RetryAfter?.ToString(),
        response.Content.Headers.ContentType?.ToString(),
        await response.Content.ReadAsStringAsync());
}
