using System.Text;
using PacPackager.ExternalTools;
using TestKit;

namespace PacPackager.Tests.Deployment.Pac;

/// <summary>The stand-in is as strict as the documentation, so that what it lets pass is worth something.</summary>
public sealed class PacStandInTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder environment = new();

    public PacStandInTests()
    {
        folder.Write("apiDefinition.json", """{ "info": { "title": "Orders" } }""");
        folder.Write("icon.png", "no picture");
    }

    [Theory]
    [InlineData("'connector publish' is not a recognized command.", "connector", "publish")]
    [InlineData("The argument '--fast' is not recognized for 'connector list'.", "connector", "list", "--fast")]
    [InlineData("The argument '--environment' needs a value.", "connector", "list", "--environment")]
    [InlineData("The argument '--environment' needs a value.", "connector", "list", "--environment", "--json")]
    [InlineData("The value 'contoso' of '--environment' does not fit", "connector", "list", "-env", "contoso")]
    [InlineData("The argument '-env' is given twice.", "connector", "list", "-env", "https://a.example", "-env", "https://a.example")]
    [InlineData("The required argument '--connector-id' is missing.", "connector", "update", "-df", "apiDefinition.json")]
    [InlineData("The value 'shared_orders' of '--connector-id' does not fit", "connector", "download", "-id", "shared_orders")]
    [InlineData("The value 'missing.json' of '--api-definition-file' does not fit", "connector", "create", "-df", "missing.json")]
    [InlineData("The value 'icon.png' of '--api-properties-file' does not fit", "connector", "create", "-df", "apiDefinition.json", "-pf", "icon.png")]
    [InlineData("The value 'icon.png' of '--icon-file' does not fit", "connector", "create", "-df", "apiDefinition.json", "-if", "icon.png")]
    [InlineData("The value 'Basic' of '--connection-template' does not fit", "connector", "init", "-ct", "Basic")]
    [InlineData("No profiles were found on this computer.", "connector", "list")]
    [InlineData("No profiles were found on this computer.", "auth", "who")]
    public async Task What_the_documentation_does_not_have_is_refused(string message, params string[] words)
    {
        ToolOutcome outcome = await RunAsync(words);

        Assert.Equal((1, 0), (outcome.ExitCode, outcome.Output.Length));
        Assert.StartsWith($"Error: {message}", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_in_sees_what_was_created()
    {
        await RunAsync("auth", "create", "-env", "contoso", "-dc");
        string created = Encoding.UTF8.GetString((await RunAsync("connector", "create", "-df", "apiDefinition.json")).Output);
        string listed = Encoding.UTF8.GetString((await RunAsync("connector", "list")).Output);
        await RunAsync("connector", "download", "-id", created.Trim()[^36..], "-o", "downloaded");

        Assert.StartsWith("Connector created with ID ", created, StringComparison.Ordinal);
        Assert.Contains($"\n{created.Trim()[^36..]} new_orders           Orders\n", listed, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.FullPath, "downloaded", "apiDefinition.json")));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("help")]
    public async Task It_tells_its_version(string word)
    {
        ToolOutcome outcome = await RunAsync(word);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("Version: ", Encoding.UTF8.GetString(outcome.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Templates_are_written()
    {
        await RunAsync("connector", "init", "-ct", "BasicAuth", "--generate-script-file", "-o", "new");

        Assert.Equal(
            ["apiDefinition.json", "apiProperties.json", "script.csx"],
            Directory.GetFiles(Path.Combine(folder.FullPath, "new")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        folder.Dispose();
        environment.Dispose();
    }

    private Task<ToolOutcome> RunAsync(params string[] words) =>
        new ToolsWithVariable(new ProcessToolRunner(TimeProvider.System), "PAC_STAND_IN", environment.FullPath)
            .RunAsync(new ToolCall(DeployFolder.Pac, words, folder.FullPath), CancellationToken.None);
}
