using ConnectorRuntime.Calls;

namespace ConnectorRuntime.Tests.Calls;

public class ServiceReplyTests
{
    [Theory]
    [InlineData("""{ "body": { "b": 1.0, "a": [] } }""", """{"b":1.0,"a":[]}""", "application/json")]
    [InlineData("""{ "body": [ 1 ], "headers": { "content-type": "application/hal+json" } }""", "[1]", "application/hal+json")]
    [InlineData("""{ "body": " {\"a\": 1}\n" }""", " {\"a\": 1}\n", null)]
    [InlineData("""{ "body": "<a/>", "headers": { "Content-Type": "text/xml" } }""", "<a/>", "text/xml")]
    [InlineData("""{ "body": { "$content-type": "application/pdf", "$content": "JVBERg==" } }""", "%PDF", "application/pdf")]
    [InlineData("""{ "body": null }""", "", null)]
    [InlineData("""{ "status": 204 }""", "", null)]
    public async Task Body_is_sent_as_its_kind_says(string json, string expected, string? type)
    {
        using HttpResponseMessage response = ServiceReply.Parse(json).ToResponse();
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public void Status_and_headers_are_those_of_the_file()
    {
        using HttpResponseMessage response = ServiceReply.Parse("""{ "status": 429, "headers": { "Retry-After": 7, "X-A": [ "1", "2" ] } }""").ToResponse();
        Assert.Equal(429, (int)response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter!.Delta);
        Assert.Equal(["1", "2"], response.Headers.GetValues("X-A"));
    }

    [Fact]
    public async Task Every_sending_gets_an_answer_of_its_own()
    {
        ServiceReply reply = ServiceReply.Parse("""{ "body": "x" }""");
        foreach (HttpResponseMessage response in new[] { reply.ToResponse(), reply.ToResponse() })
        {
            using (response)
            {
                Assert.Equal("x", await response.Content.ReadAsStringAsync());
            }
        }
    }

    [Theory]
    [InlineData("[]", "The reply must be one JSON object.")]
    [InlineData("{ \"status\": 1000 }", "The reply's 'status' must be a whole number from 200 to 599.")]
    [InlineData("{ \"status\": \"200\" }", "The reply's 'status' must be a whole number from 200 to 599.")]
    [InlineData("{ \"headers\": { \"a\": {} } }", "The reply's header 'a' must be text.")]
    [InlineData("{ \"headers\": [] }", "The reply's 'headers' must be an object of name to text.")]
    [InlineData("{ \"code\": 1 }", "The reply has an unknown key 'code'. It takes status, headers, body.")]
    public void What_is_no_reply_is_refused(string json, string expected)
    {
        Assert.Equal(expected, Assert.Throws<CallInputException>(() => ServiceReply.Parse(json)).Message);
    }

    [Fact]
    public void What_is_no_JSON_is_refused_with_its_place()
    {
        CallInputException mistake = Assert.Throws<CallInputException>(() => ServiceReply.Parse("{\n  \"status\": x }"));
        Assert.StartsWith("The reply cannot be read as JSON. Line 2, column 13:", mistake.Message, StringComparison.Ordinal);
    }
}
