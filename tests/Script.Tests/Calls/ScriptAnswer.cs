namespace ScriptTests.Calls;

/// <summary>What the flow gets.</summary>
internal sealed record ScriptAnswer(int Status, Uri? Location, string? RetryAfter, string? ContentType, string Text)
{
    public JObject Json => JsonText.Parse(Text);

    public string? Code => (string?)Json["error"]?["code"];

    public string? Message => (string?)Json["error"]?["message"];

    /// <summary>The mistakes, in order.</summary>
    public IReadOnlyList<Detail> Details =>
        [.. Json["error"]!["details"]!.Select(detail => new Detail((string)detail["path"]!, (string)detail["label"]!, (string)detail["message"]!))];

    public static async Task<ScriptAnswer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Headers.Location,
        response.Headers.RetryAfter?.ToString(),
        response.Content.Headers.ContentType?.ToString(),
        await response.Content.ReadAsStringAsync());
}
