using ScriptTests.Calls;

namespace ScriptTests.Wire;

/// <summary>What the contract does not know travels on as it is: the service may know more than the reference page.</summary>
public class UnknownKeysTests
{
    private const string Unknown = """
        {"zeta":1.10,"a":null,"b":"","c":" ","d":[],"e":{},"f":[null,{},{"g":null}],"h":12345678901234567890,"i":"2026-01-31T00:00:00Z","j":true,"k":0.0,"l":-1.50,"m":[[1,2.50]],"n":"\u65e5"}
        """;

    [Fact]
    public async Task Unknown_member_at_the_top_is_untouched()
    {
        JObject wire = await Sample.Send.WithJson("of_our_own", Unknown).WireAsync();

        Assert.Equal(JsonText.Token(Unknown).Compact(), wire["of_our_own"]!.Compact());
        Assert.Contains("1.10", wire.Compact(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_member_of_an_item_is_untouched()
    {
        JObject wire = await Sample.Send.WithJson("signer_list[0].of_our_own", Unknown).WireAsync();

        Assert.Equal(JsonText.Token(Unknown).Compact(), wire.SelectToken("signer_list[0].of_our_own")!.Compact());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task Unknown_member_that_is_empty_stays_beside_known_ones(string empty)
    {
        JObject wire = await Sample.Send.WithJson("of_our_own", empty).WireAsync();

        Assert.Equal(empty, wire["of_our_own"]?.Compact());
    }

    [Fact]
    public async Task Key_that_differs_in_case_is_unknown()
    {
        JObject wire = await Sample.Send.With("Envelope_Name", "").WireAsync();

        Assert.Equal("", (string?)wire["Envelope_Name"]);
    }

    [Fact]
    public async Task Order_of_the_makers_keys_is_kept_known_and_unknown_ones()
    {
        Call call = Sample.Send with
        {
            Body = JsonText.Parse("""{"z":1,"signer_list":[{"y":2,"sign_type":1,"x":3,"signer_type":2}],"is_web_hook":1,"a":4,"envelope_name":"Offer"}"""),
        };

        Assert.Equal(call.Body!.Compact(), (await call.WireAsync()).Compact());
    }
}
