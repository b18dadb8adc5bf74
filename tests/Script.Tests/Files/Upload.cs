using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Files;

/// <summary>A document on its way to the service.</summary>
internal static class Upload
{
    /// <summary>Registers with a body that is exactly this text.</summary>
    public static Task<Outcome> JsonAsync(string json, string? mediaType = "application/json") => BytesAsync(Encoding.UTF8.GetBytes(json), mediaType);

    /// <summary>Registers with <c>document</c> as this JSON text.</summary>
    public static Task<Outcome> DocumentAsync(string json) => JsonAsync($$"""{"document":{{json}}}""");

    /// <summary>Registers with a body of exactly these bytes.</summary>
    public static async Task<Outcome> BytesAsync(byte[] body, string? mediaType)
    {
        Platform platform = new Platform().Answering(200, Sample.Register.Reply);
        using ByteArrayContent content = new(body);
        content.Headers.ContentType = mediaType is null ? null : System.Net.Http.Headers.MediaTypeHeaderValue.Parse(mediaType);
        ScriptAnswer answer = await platform.CallAsync(Sample.Register.OperationId, HttpMethod.Post, Sample.Register.Path, content);
        return new Outcome(answer, platform.Sent);
    }

    /// <summary>The base64 text that left, in the one wire shape.</summary>
    public static string Sent(this Outcome outcome)
    {
        Assert.True(outcome.Answer.Status == 200, outcome.Answer.Text);
        JObject document = (JObject)outcome.Request.Json["document"]!;
        Assert.Equal(["$content-type", "$content"], document.Properties().Select(member => member.Name));
        return (string)document["$content"]!;
    }

    /// <summary>The type that left with it.</summary>
    public static string SentType(this Outcome outcome) => (string)outcome.Request.Json["document"]!["$content-type"]!;

    /// <summary>What is wrong with the document.</summary>
    public static string Complaint(this Outcome outcome)
    {
        Assert.Equal((400, "InvalidRequest"), (outcome.Answer.Status, outcome.Answer.Code));
        Assert.Empty(outcome.Sent);
        Detail detail = Assert.Single(outcome.Answer.Details);
        Assert.Equal(("document", "Document"), (detail.Path, detail.Label));
        return detail.Message;
    }
}
