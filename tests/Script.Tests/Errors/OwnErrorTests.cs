using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Errors;

/// <summary>The rows of the error table that begin before anything has left.</summary>
public class OwnErrorTests
{
    private static readonly string[] NoObjects =
    [
        "", "  \n", "{", "}", "{\"a\":", "{\"a\" 1}", "[]", "[{}]", "\"text\"",
        "1", "null", "true", "{} {}", "{\"a\":1} tail", "name=value", "<xml/>", "{\"document\":\"QQ==\",\"a\":}",
    ];

    public static TheoryData<string> WithBody => [.. Sample.All.Where(call => call.Body is not null).Select(call => call.OperationId)];

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task Body_that_is_no_json_object_is_refused_as_a_whole(string operationId)
    {
        foreach (string body in NoObjects)
        {
            await AssertBodyRefusedAsync(operationId, Encoding.UTF8.GetBytes(body));
        }
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task Body_that_is_not_utf_8_is_refused_as_a_whole(string operationId)
    {
        await AssertBodyRefusedAsync(operationId, [.. "{\"remarks\":\""u8, 0x93, 0xFA, 0x96, 0x7B, .. "\",\"document\":\"QQ==\"}"u8]);
        await AssertBodyRefusedAsync(operationId, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"remarks\":\"a\"}")]);
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task Body_that_is_missing_is_refused_as_a_whole(string operationId)
    {
        Outcome outcome = await (Sample.Of(operationId) with { Body = null }).MakeAsync();

        AssertBodyRefused(outcome.Answer, outcome.Sent);
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task Byte_order_mark_before_the_body_is_no_mistake(string operationId)
    {
        Call call = Sample.Of(operationId);
        using ByteArrayContent content = new([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(call.Body!.Compact())]);
        content.Headers.ContentType = new("application/json");

        ScriptAnswer answer = await new Platform().Answering(call.ReplyStatus, call.Reply).CallAsync(operationId, call.Method, call.Path, content);

        Assert.Equal(call.Success, answer.Status);
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public async Task Fault_of_our_own_before_anything_left_is_told_without_its_text(string operationId)
    {
        Call call = Sample.Of(operationId);
        Platform platform = new();
        using BrokenContent content = new();

        ScriptAnswer answer = await platform.CallAsync(operationId, call.Method, call.Path, content);

        Assert.Equal((500, "InternalError", operationId), (answer.Status, answer.Code, (string?)answer.Json["operationId"]));
        Assert.DoesNotContain("of the broken content", answer.Text, StringComparison.Ordinal);
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task Refusal_has_the_whole_envelope()
    {
        Outcome outcome = await Sample.Send.Without("envelope_name").MakeAsync();

        Assert.Equal(
            """{"error":{"code":"InvalidRequest","message":"1 field needs attention.","details":[{"path":"envelope_name","label":"Envelope name","message":"This is missing. Enter a value."}]},"operationId":"SendEnvelope","correlationId":"correlation-1"}""",
            outcome.Answer.Text);
        Assert.Equal("application/json; charset=utf-8", outcome.Answer.ContentType);
    }

    [Fact]
    public async Task Unreadable_json_is_told_with_its_line()
    {
        using StringContent content = new("{\n  \"envelope_name\": \"a\"\n  \"is_web_hook\": 1\n}", Encoding.UTF8, "application/json");

        ScriptAnswer answer = await new Platform().CallAsync("SendEnvelope", HttpMethod.Post, Sample.Send.Path, content);

        Assert.Contains("line 3", Assert.Single(answer.Details).Message, StringComparison.Ordinal);
    }

    private static async Task AssertBodyRefusedAsync(string operationId, byte[] body)
    {
        Call call = Sample.Of(operationId);
        Platform platform = new();
        using ByteArrayContent content = new(body);
        content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };

        AssertBodyRefused(await platform.CallAsync(operationId, call.Method, call.Path, content), platform.Sent, Encoding.UTF8.GetString(body));
    }

    private static void AssertBodyRefused(ScriptAnswer answer, IReadOnlyList<SentRequest> sent, string body = "")
    {
        Assert.True((answer.Status, answer.Code) == (400, "InvalidRequest"), $"{body} gave {answer.Text}");
        Assert.Equal("body", Assert.Single(answer.Details).Path);
        Assert.Empty(sent);
    }

    private sealed class BrokenContent : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => throw new NotSupportedException("Text of the broken content.");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
