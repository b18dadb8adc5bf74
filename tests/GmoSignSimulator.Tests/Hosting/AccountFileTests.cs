using GmoSignSimulator.Hosting;

namespace GmoSignSimulator.Tests.Hosting;

public sealed class AccountFileTests
{
    [Fact]
    public void Accounts_are_an_object_of_id_to_secret() => Assert.Equal(
        [new SimulatorAccount("one", "1"), new SimulatorAccount("two", "2:2")],
        AccountFile.Parse("""{ "one": "1", "two": "2:2" }""", "accounts.json"));

    [Theory]
    [InlineData("{ \"one\": ", "accounts.json(1): accounts are one JSON object")]
    [InlineData("[\"top-secret\"]", "accounts.json(1): accounts are one JSON object")]
    [InlineData("{ \"one\": { \"secret\": \"top-secret\" } }", "accounts.json(1): accounts are one JSON object")]
    [InlineData("{}", "accounts.json holds no account.")]
    [InlineData("null", "accounts.json holds no account.")]
    [InlineData("{ \"a:b\": \"top-secret\" }", "accounts.json: account 'a:b' needs an id without a colon")]
    [InlineData("{ \"one\": \"\" }", "accounts.json: account 'one' needs")]
    [InlineData("{ \"one\": null }", "accounts.json: account 'one' needs")]
    public void Anything_else_is_refused_without_quoting_a_secret(string json, string message)
    {
        InvalidDataException refused = Assert.Throws<InvalidDataException>(() => AccountFile.Parse(json, "accounts.json"));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("top-secret", refused.ToString(), StringComparison.Ordinal);
    }
}
