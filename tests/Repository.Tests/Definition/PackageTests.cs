using Connectors;
using Newtonsoft.Json.Linq;
using TestKit;

namespace Repository.Tests.Definition;

public class PackageTests
{
    private static readonly string Introduction = File.ReadAllText(RepositoryPaths.Of("connector", "intro.md"));

    private static JObject Settings => Shipped.Read("connector", "settings.json");

    [Theory]
    [InlineData("apiDefinition")]
    [InlineData("apiProperties")]
    [InlineData("icon")]
    [InlineData("script")]
    public void Settings_name_files_that_exist_seen_from_the_root(string key) =>
        Assert.True(File.Exists(RepositoryPaths.Of(((string)Settings[key]!).Split('/'))));

    [Theory]
    [InlineData("connectorId")]
    [InlineData("environment")]
    public void Settings_belong_to_no_environment(string key) => Assert.Equal("", (string?)Settings[key]);

    [Fact]
    public void Local_call_limit_is_the_services()
    {
        string throttle = (string)Shipped.Contract["throttle"]!;

        Assert.StartsWith($"{Shipped.Read("connector", "pacpackager.json")["callsPerMinute"]} calls per 60 seconds", throttle, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_loader_finds_every_part()
    {
        Connector connector = ConnectorLoader.Load(RepositoryPaths.Root);

        Assert.Equal(7, connector.Definition!.Operations.Count);
        Assert.NotNull(connector.Properties);
        Assert.Equal(RepositoryPaths.Of("script", "script.csx"), connector.Script!.Path);
        Assert.Equal(RepositoryPaths.Of("connector", "icon.png"), connector.IconPath);
        Assert.Equal(RepositoryPaths.Of("connector", "settings.json"), connector.SettingsPath);
        Assert.Equal(100, connector.Settings.CallsPerMinute);
    }

    [Fact]
    public void Introduction_names_every_operation_a_maker_sees() =>
        Assert.All(
            Shipped.Operations.Where(operation => (string?)operation.Json["x-ms-visibility"] != "internal"),
            operation => Assert.Contains($"| {operation.Json["summary"]} |", Introduction, StringComparison.Ordinal));

    [Theory]
    [InlineData("## Prerequisites")]
    [InlineData("## Credentials")]
    [InlineData("## Operations")]
    [InlineData("## Known issues and limitations")]
    public void Introduction_has_the_part_certification_asks_for(string heading) =>
        Assert.Contains(heading + "\n", Introduction.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("400")]
    [InlineData("401")]
    [InlineData("403")]
    [InlineData("404")]
    [InlineData("409")]
    [InlineData("422")]
    [InlineData("429")]
    [InlineData("502")]
    public void Introduction_says_what_to_do_about_a_failure(string status) =>
        Assert.Contains($"| {status} |", Introduction, StringComparison.Ordinal);
}
