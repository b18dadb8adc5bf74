using Newtonsoft.Json.Linq;
using TestKit;

namespace PacPackager.Tests.Flows;

public sealed class ShippedSamplesTests
{
    public static TheoryData<string, string> Broken => new MatrixOf(Find(), [.. SampleMutations.All.Select(mutation => mutation.Name)]);

    [Fact]
    public void There_are_samples_for_both_hosts()
    {
        Assert.Contains(Find(), sample => sample.StartsWith("flows/", StringComparison.Ordinal));
        Assert.Contains(Find(), sample => sample.StartsWith("logic-apps/", StringComparison.Ordinal));
        Assert.Equal(10, SampleMutations.All.Count);
    }

    [Fact]
    public async Task The_samples_are_without_fault()
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "flows", "check", "connector", "--fail-on", "info");

        Assert.Equal((ExitCode.Clean, $"{Find().Length} workflow files held to 'GMO Sign': 0 errors, 0 warnings, 0 infos.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_sample_draws_its_finding_and_no_other(string sample, string how)
    {
        SampleMutation mutation = SampleMutations.All.Single(each => each.Name == how);
        using TemporaryFolder folder = new();
        string file = folder.Write(sample, "");
        CopyProjectOf(sample, folder);
        JObject document = JObject.Parse(await File.ReadAllTextAsync(RepositoryPaths.Of("connector", sample)));
        mutation.Break(document);
        await File.WriteAllTextAsync(file, document.ToString());

        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "flows", "check", file, "--connector", ".", "--format", "json");

        JToken finding = Assert.Single(JObject.Parse(run.Output).SelectTokens("workflows[*].diagnostics[*]"));
        Assert.Contains((string?)finding["rule"], mutation.Rule.Split('|'));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    private static string[] Find()
    {
        string connector = RepositoryPaths.Of("connector");
        return
        [
            .. Directory.EnumerateFiles(connector, "*.json", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) == "workflow.json" || Path.GetFileName(Path.GetDirectoryName(file)) == "Workflows")
                .Select(file => Path.GetRelativePath(connector, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static void CopyProjectOf(string sample, TemporaryFolder folder)
    {
        string project = Path.GetDirectoryName(Path.GetDirectoryName(sample)!)!;
        foreach (string name in new[] { "connections.json", "parameters.json" })
        {
            string file = RepositoryPaths.Of("connector", project, name);
            if (File.Exists(file))
            {
                folder.Write(Path.Combine(project, name), File.ReadAllText(file));
            }
        }
    }

    private sealed class MatrixOf : TheoryData<string, string>
    {
        internal MatrixOf(string[] samples, string[] ways)
        {
            foreach (string sample in samples)
            {
                foreach (string way in ways)
                {
                    Add(sample, way);
                }
            }
        }
    }
}
