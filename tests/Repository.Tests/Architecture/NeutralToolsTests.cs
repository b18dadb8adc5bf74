using System.Text.RegularExpressions;
using TestKit;

namespace Repository.Tests.Architecture;

public partial class NeutralToolsTests
{
    private static readonly string[] Written = [".cs", ".csproj", ".razor", ".cshtml", ".css", ".js", ".json", ".md", ".html", ".txt"];

    [Theory]
    [InlineData("Connectors")]
    [InlineData("ConnectorRuntime")]
    [InlineData("ConnectorRules")]
    [InlineData("PacPackager")]
    public void Tools_for_any_connector_do_not_know_ours(string tool)
    {
        string folder = RepositoryPaths.Of("tools", tool);
        IEnumerable<string> sources = Directory.Exists(folder) ? ProjectFile.Files(folder).Where(IsWritten) : [];

        Assert.DoesNotContain(sources, source => OurService().IsMatch(File.ReadAllText(source)));
    }

    private static bool IsWritten(string file) => Written.Contains(Path.GetExtension(file));

    [GeneratedRegex("gmo[-_ ]?(sign|exapi)", RegexOptions.IgnoreCase)]
    private static partial Regex OurService();
}
