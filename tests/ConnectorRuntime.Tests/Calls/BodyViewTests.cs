using System.Text;
using System.Text.Json;
using ConnectorRuntime.Calls;
using ConnectorRuntime.Gateway.Wire;

namespace ConnectorRuntime.Tests.Calls;

public class BodyViewTests
{
    [Theory]
    [InlineData("application/json", "{\"a\":1.50}", "{\"a\":1.50}")]
    [InlineData("application/problem+json; charset=utf-8", "[1]", "[1]")]
    [InlineData("application/json", "\"text\"", "\"text\"")]
    [InlineData("application/json", "<html>", "\"\\u003Chtml\\u003E\"")]
    [InlineData(null, "{\"a\":1}", "{\"a\":1}")]
    [InlineData(null, "10", "\"10\"")]
    [InlineData("text/plain", "{\"a\":1}", "\"{\\u0022a\\u0022:1}\"")]
    [InlineData("application/xml", "a", "\"a\"")]
    [InlineData("application/x-www-form-urlencoded", "a=b", "\"a=b\"")]
    [InlineData("application/pdf", "%PDF", "{\"$content-type\":\"application/pdf\",\"$content\":\"JVBERg==\"}")]
    [InlineData(null, "\0", "{\"$content-type\":\"application/octet-stream\",\"$content\":\"AA==\"}")]
    [InlineData("application/json", "", "null")]
    public void Body_is_shown_for_what_it_is(string? contentType, string body, string expected)
    {
        Assert.Equal(expected, Show(contentType, Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public void Text_of_another_character_set_is_decoded()
    {
        Assert.Equal("\"\\u00FC\"", Show("text/plain; charset=iso-8859-1", [0xFC]));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_shown_as_bytes()
    {
        Assert.Equal("""{"$content-type":"text/plain","$content":"/w=="}""", Show("text/plain", [0xFF]));
    }

    private static string Show(string? contentType, byte[] bytes)
    {
        CapturedBody body = new(int.MaxValue);
        body.Append(bytes);
        WireMessage message = new() { Headers = contentType is null ? [] : [KeyValuePair.Create("content-type", contentType)], Body = body };
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            BodyView.Write(writer, message);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
