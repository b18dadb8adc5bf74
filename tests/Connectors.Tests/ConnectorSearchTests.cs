using TestKit;

namespace Connectors.Tests;

public sealed class ConnectorSearchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Every_folder_with_a_definition_is_found_also_below_another()
    {
        folder.Write("b/apiDefinition.swagger.json", "{}");
        folder.Write("b/c/ApiDefinition.Swagger.Json", "{}");
        folder.Write("a/apiProperties.json", "{}");

        Assert.Equal(["b", "b/c"], Found());
    }

    [Theory]
    [InlineData("node_modules")]
    [InlineData("bin")]
    [InlineData("obj")]
    [InlineData(".git")]
    public void What_tools_keep_for_themselves_is_passed_over(string name)
    {
        folder.Write($"{name}/a/apiDefinition.swagger.json", "{}");

        Assert.Empty(Found());
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        folder.Write("a/apiDefinition.swagger.json", "{}");
        Directory.CreateSymbolicLink(Path.Combine(folder.FullPath, "a", "again"), folder.FullPath);

        Assert.Equal(["a"], Found());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() =>
        Assert.Throws<ConnectorLoadException>(() => ConnectorSearch.Below(Path.Combine(folder.FullPath, "nowhere"), _ => { }));

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Found() => ConnectorSearch.Below(folder.FullPath, problem => throw problem)
        .Select(path => Path.GetRelativePath(folder.FullPath, path).Replace('\\', '/'));
}
