using ConnectorRuntime.Gateway.Connections;

namespace ConnectorRuntime.Tests.Gateway.Connections;

public class ConnectionValuesTests
{
    [Fact]
    public void Text_numbers_and_truth_values_are_read_as_text()
    {
        ConnectionValues values = ConnectionValues.Parse("""{ "a": "x", "b": 10.50, "c": true, "d": null }""");
        Assert.Equal(["x", "10.50", "true"], values.Texts);
    }

    [Theory]
    [InlineData("""{ "key": CANARY }""", "The connection is no JSON: look at line 1, column 10.")]
    [InlineData("""[ "CANARY" ]""", "The connection must be one JSON object of connection parameter name to value.")]
    [InlineData("""{ "key": [ "CANARY" ] }""", "The connection parameter 'key' must be text, a number, true or false.")]
    public void What_cannot_be_read_is_named_without_its_value(string json, string expected)
    {
        Assert.Equal(expected, Assert.Throws<ConnectionValuesException>(() => ConnectionValues.Parse(json)).Message);
    }

    [Fact]
    public void Values_are_not_in_the_text_of_the_connection()
    {
        Assert.Equal("key", ConnectionValues.Parse("""{ "key": "CANARY" }""").ToString());
    }
}
