using System.Net;
using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Files;

/// <summary>A signed document on its way back.</summary>
internal static class Download
{
    /// <summary>The service answers with this text as <c>downloadedDocument</c>.</summary>
    public static Task<ScriptAnswer> TextAsync(string base64) => ReplyAsync($$"""{"downloadedDocument":"{{base64}}"}""");

    /// <summary>The service answers with exactly this text.</summary>
    public static Task<ScriptAnswer> ReplyAsync(string reply, string mediaType = "application/json") => BytesAsync(Encoding.UTF8.GetBytes(reply), mediaType);

    /// <summary>The service answers with exactly these bytes.</summary>
    public static async Task<ScriptAnswer> BytesAsync(byte[] reply, string mediaType)
    {
        Platform platform = new()
        {
            Service = (_, _) =>
            {
                ByteArrayContent content = new(reply);
                content.Headers.ContentType = new(mediaType);
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
            },
        };
        return (await Sample.GetDocuments.MakeAsync(platform)).Answer;
    }
}
