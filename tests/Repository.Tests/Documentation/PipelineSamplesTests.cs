using TestKit;
using YamlDotNet.RepresentationModel;

namespace Repository.Tests.Documentation;

/// <summary>The pipeline samples as a reader of YAML sees them.</summary>
public sealed class PipelineSamplesTests
{
    [Fact]
    public void The_GitHub_workflow_judges_pull_requests_and_deploys_tags_only()
    {
        YamlMappingNode workflow = Read("github-actions.yml");

        Assert.True(Has(workflow["on"], "pull_request"));
        Assert.Equal(["v*"], Texts(workflow["on"]["push"]["tags"]));
        YamlNode deploy = workflow["jobs"]["deploy"];
        Assert.Equal(("validate", "startsWith(github.ref, 'refs/tags/v')"), ((string)deploy["needs"]!, (string)deploy["if"]!));
        Assert.DoesNotContain("deploy ", Commands(workflow["jobs"]["validate"]), StringComparison.Ordinal);
        Assert.Contains("pacpackager deploy ", Commands(deploy), StringComparison.Ordinal);
    }

    [Fact]
    public void The_Azure_pipeline_judges_pull_requests_and_deploys_tags_only()
    {
        YamlMappingNode pipeline = Read("azure-pipelines.yml");

        Assert.Equal(["*"], Texts(pipeline["pr"]["branches"]["include"]));
        Assert.Equal(["v*"], Texts(pipeline["trigger"]["tags"]["include"]));
        YamlNode deploy = pipeline["stages"][1];
        Assert.Equal(
            ("validate", "and(succeeded(), startsWith(variables['Build.SourceBranch'], 'refs/tags/v'))"),
            ((string)deploy["dependsOn"]!, (string)deploy["condition"]!));
        Assert.DoesNotContain("pacpackager deploy ", Commands(pipeline["stages"][0]), StringComparison.Ordinal);
        Assert.Contains("pacpackager deploy ", Commands(deploy), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github-actions.yml")]
    [InlineData("azure-pipelines.yml")]
    public void No_secret_is_named(string file)
    {
        string text = File.ReadAllText(RepositoryPaths.Of("docs", "ci", file));

        Assert.DoesNotContain("secrets.", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("clientSecret", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("password", text, StringComparison.OrdinalIgnoreCase);
    }

    private static YamlMappingNode Read(string file)
    {
        YamlStream stream = [];
        using StreamReader reader = new(RepositoryPaths.Of("docs", "ci", file));
        stream.Load(reader);
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    private static bool Has(YamlNode mapping, string key) => ((YamlMappingNode)mapping).Children.ContainsKey(key);

    private static string[] Texts(YamlNode list) => [.. ((YamlSequenceNode)list).Select(entry => ((YamlScalarNode)entry).Value!)];

    private static string Commands(YamlNode part) =>
        string.Join('\n', part.AllNodes.OfType<YamlScalarNode>().Select(scalar => scalar.Value));
}
