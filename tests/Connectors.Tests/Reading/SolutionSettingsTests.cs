using TestKit;

namespace Connectors.Tests.Reading;

public sealed class SolutionSettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Names_are_read()
    {
        Assert.Equal(
            new SolutionSettings("Orders", "Contoso Ltd", "con"),
            Read("""{ "solution": { "name": "Orders", "publisher": "Contoso Ltd", "publisherPrefix": "con" } }"""));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "solution": {} }""")]
    public void Nothing_said_is_nothing_read(string settings)
    {
        Assert.Equal(new SolutionSettings(), Read(settings));
    }

    [Theory]
    [InlineData("""{ "solution": { "prefix": "con" } }""", "'solution.prefix' is no setting.")]
    [InlineData("""{ "solution": { "name": 5 } }""", "'solution.name' is not a text. Write a text.")]
    [InlineData("""{ "solution": [] }""", "'solution' is not an object. Write an object.")]
    public void What_cannot_be_is_refused(string settings, string problem)
    {
        ConnectorLoadException refusal = Assert.Throws<ConnectorLoadException>(() => Read(settings));

        Assert.StartsWith(problem, refusal.Problem, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private SolutionSettings Read(string settings)
    {
        folder.Write("apiDefinition.swagger.json", "{}");
        folder.Write("pacpackager.json", settings);
        return ConnectorLoader.Load(folder.FullPath).Settings.Solution;
    }
}
