using ConnectorRuntime.Gateway.Wire;

namespace ConnectorRuntime.Tests.Gateway.Wire;

public class SecretMaskTests
{
    private static readonly SecretMask Mask = new(["s3cret/pass word", "1", "user:s3cret/pass word"]);

    [Theory]
    [InlineData("Authorization", "Basic dXNlcg==", "Basic ***")]
    [InlineData("authorization", "bare-key", "***")]
    [InlineData("X-Key", "s3cret/pass word", "***")]
    [InlineData("X-Key", "k=s3cret/pass word;", "k=***;")]
    [InlineData("X-Count", "1", "***")]
    [InlineData("X-Count", "10", "10")]
    public void Header_hides_credentials(string name, string value, string expected)
    {
        Assert.Equal(expected, Mask.Header(name, value));
    }

    [Theory]
    [InlineData("https://h/p?key=s3cret%2Fpass%20word&a=b", "https://h/p?key=***&a=b")]
    [InlineData("https://h/p?key=s3cret/pass+word", "https://h/p?key=***")]
    [InlineData("https://h/p?key=s3cret%2fpass%20word", "https://h/p?key=***")]
    [InlineData("https://h/p?page=1&size=10", "https://h/p?page=***&size=10")]
    [InlineData("https://h/s3cret%2Fpass%20word/x", "https://h/***/x")]
    public void Address_hides_connection_parameter_values(string url, string expected)
    {
        Assert.Equal(expected, Mask.Url(url));
    }

    [Fact]
    public void Text_hides_the_encoded_pair_of_basic_authentication()
    {
        string pair = Convert.ToBase64String("user:s3cret/pass word"u8);
        Assert.Equal("sent *** to h", Mask.Text($"sent {pair} to h"));
    }
}
