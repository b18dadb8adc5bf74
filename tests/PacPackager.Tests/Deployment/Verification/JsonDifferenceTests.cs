using PacPackager.Deployment.Verification;

namespace PacPackager.Tests.Deployment.Verification;

public sealed class JsonDifferenceTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0.10", "0.1")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157E+308")]
    [InlineData("123456789012345678901234567890123", "123456789012345678901234567890123")]
    [InlineData("{}", "{ \"a\": null }")]
    [InlineData("\"2026-01-01T00:00:00Z\"", "\"2026-01-01T00:00:00Z\" // as text")]
    public void Spelling_says_nothing(string written, string stored) =>
        Assert.Null(JsonDifference.Find(JsonText.Read(written), JsonText.Read(stored)));

    [Theory]
    [InlineData("1", "\"1\"", "")]
    [InlineData("true", "\"true\"", "")]
    [InlineData("\"a\"", "\"A\"", "")]
    [InlineData("[ 1, 2 ]", "[ 2, 1 ]", "/0")]
    [InlineData("[ 1 ]", "[ 1, 2 ]", "/1")]
    [InlineData("{ \"a\": { \"b~/\": [ {} ] } }", "{ \"a\": { \"b~/\": [ [] ] } }", "/a/b~0~1/0")]
    [InlineData("0.1", "0.10000000000000000001", "")]
    public void What_it_says_counts(string written, string stored, string pointer) =>
        Assert.Equal(pointer, JsonDifference.Find(JsonText.Read(written), JsonText.Read(stored))?.Pointer);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    public void What_is_no_json_is_nothing(string text) => Assert.Null(JsonText.Read(text));
}
