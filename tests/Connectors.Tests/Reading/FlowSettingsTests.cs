using Connectors.Json;

namespace Connectors.Tests.Reading;

public sealed class FlowSettingsTests
{
    [Fact]
    public void Operations_that_must_not_be_sent_twice_are_read() =>
        Assert.Equal(["SendEnvelope"], Read("""{ "flows": { "noRetry": [ "SendEnvelope" ] } }""").Flows.NoRetry);

    [Fact]
    public void Nothing_is_named_where_nothing_is_said() => Assert.Empty(Read("{}").Flows.NoRetry);

    [Theory]
    [InlineData("""{ "flows": { "noRetries": [] } }""", "'flows.noRetries' is no setting. Write 'noRetry', or take it out.")]
    [InlineData("""{ "flows": { "noRetry": "SendEnvelope" } }""", "'flows.noRetry' is not a list of texts. Write a list of texts.")]
    [InlineData("""{ "flows": { "noRetry": [ 5 ] } }""", "'flows.noRetry[0]' does not fit. Make 'flows.noRetry' a list of texts.")]
    [InlineData("""{ "flows": [] }""", "'flows' is not an object. Write an object.")]
    public void What_cannot_be_is_refused(string text, string problem) =>
        Assert.Equal(problem, Assert.Throws<ConnectorLoadException>(() => Read(text)).Problem);

    private static ToolSettings Read(string text) => ToolSettings.Of(JsonSource.Parse("/pacpackager.json", text));
}
