using System.IO.Compression;
using System.Net;
using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Errors;

/// <summary>A service may compress what it answers, and the platform may hand that on as it is.</summary>
public class EncodedAnswerTests
{
    public static TheoryData<string> Ids => Sample.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Compressed_answer_is_read(string operationId)
    {
        Call call = Sample.Of(operationId);

        Outcome outcome = await call.MakeAsync(new Platform { Service = (_, _) => Task.FromResult(Gzip(call.ReplyStatus, call.Reply)) });

        Assert.Equal(call.Success, outcome.Answer.Status);
        Assert.Equal((await call.MakeAsync()).Answer.Text, outcome.Answer.Text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Compressed_refusal_keeps_the_services_words(string operationId)
    {
        Outcome outcome = await Sample.Of(operationId).MakeAsync(new Platform { Service = (_, _) => Task.FromResult(Gzip(403, """{"message":"out of quota"}""")) });

        Assert.Equal((403, "out of quota"), (outcome.Answer.Status, outcome.Answer.Message));
    }

    private static HttpResponseMessage Gzip(int status, string text)
    {
        using MemoryStream memory = new();
        using (GZipStream gzip = new(memory, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        ByteArrayContent content = new(memory.ToArray());
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");
        return new HttpResponseMessage((HttpStatusCode)status) { Content = content };
    }
}
