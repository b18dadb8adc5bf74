using ConnectorRuntime.Scripting.Analysis;

namespace ConnectorRuntime.Tests.Scripting.Analysis;

public sealed class DecodingTests
{
    private const string Decode = "static string Decode(string s) { try { return Encoding.UTF8.GetString(Convert.FromBase64String(s)); } catch (FormatException) { return s; } }";

    [Theory]
    [InlineData("string id = Context.OperationId; try { byte[] data = Convert.FromBase64String(Context.OperationId); id = Encoding.UTF8.GetString(data); } catch (FormatException) { } if (id == \"A\") { }")]
    [InlineData("string id = Decode(Context.OperationId); switch (id) { case \"A\": break; }")]
    [InlineData("switch (Decode(Context.OperationId)) { case \"A\": break; }")]
    [InlineData("string raw = Context.OperationId; string id = Decode(raw); if (new[] { \"A\" }.Contains(id)) { }")]
    public void An_id_that_is_decoded_and_then_compared(string body)
    {
        Assert.Equal(DecodingOrder.BeforeMatching, SampleFacts.Of(body, Decode).Decoding?.Order);
    }

    [Theory]
    [InlineData("string id = Context.OperationId; if (id != \"A\" && id != \"B\") { id = Decode(id); } if (id == \"A\") { }")]
    [InlineData("string id = new[] { \"A\" }.Contains(Context.OperationId) ? Context.OperationId : Decode(Context.OperationId); if (id == \"A\") { }")]
    [InlineData("string id = Known(Context.OperationId); if (id == \"A\") { }")]
    [InlineData("string id = IsKnown(Context.OperationId) ? Context.OperationId : Decode(Context.OperationId); if (id == \"A\") { }")]
    [InlineData("var op = Find(Context.OperationId) ?? Find(Decode(Context.OperationId)); if (op == \"A\") { }")]
    [InlineData("if (Context.OperationId == \"A\" || Decode(Context.OperationId) == \"A\") { }")]
    public void An_id_that_is_compared_and_then_decoded(string body)
    {
        const string Members = Decode + """
            static readonly string[] Ids = { "A", "B" };
            static bool IsKnown(string s) => Ids.Contains(s);
            static string Known(string s) { if (Ids.Contains(s)) { return s; } return Decode(s); }
            static string Find(string s) => Ids.FirstOrDefault(x => x == s);
            """;

        Assert.Equal(DecodingOrder.AfterMatching, SampleFacts.Of(body, Members).Decoding?.Order);
    }

    [Theory]
    [InlineData("string decoded = Decode(Context.OperationId); string id = new[] { \"A\" }.Contains(decoded) ? decoded : Context.OperationId; if (id == \"A\") { }")]
    [InlineData("string id = Context.OperationId; string decoded = Decode(id); if (decoded == \"A\" || decoded == \"B\") { id = decoded; }")]
    [InlineData("string id = Decode(Context.OperationId);")]
    public void An_order_that_does_not_matter_or_is_not_sure(string body)
    {
        Assert.NotEqual(DecodingOrder.BeforeMatching, SampleFacts.Of(body, Decode).Decoding?.Order);
        Assert.NotNull(SampleFacts.Of(body, Decode).Decoding);
    }

    [Theory]
    [InlineData("if (Context.OperationId == \"A\") { }")]
    [InlineData("if (Context.OperationId == \"A\") { var file = Decode(Context.CorrelationId); }")]
    [InlineData("var user = Decode(Context.Request.Headers.Authorization.Parameter); if (Context.OperationId == \"A\") { }")]
    public void What_else_is_decoded_is_no_matter(string body)
    {
        Assert.Null(SampleFacts.Of(body, Decode).Decoding);
    }

    [Theory]
    [InlineData("SendEnvelope", true)]
    [InlineData("GetDocuments", true)]
    [InlineData("RegisterEnvelopeDocument", true)]
    [InlineData("DeleteHook", false)]
    [InlineData("CreateHookEnvelope", false)]
    [InlineData("Get-Item", false)]
    [InlineData("", false)]
    public void An_id_may_be_base64_itself(string id, bool garbled)
    {
        Assert.Equal(garbled, OperationIdDecoding.WouldGarble(id));
    }
}
