using TestKit;

namespace PacPackager.Tests.Flows;

/// <summary>A folder with the sample connector and its three workflows, to be edited.</summary>
internal sealed class FlowFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    internal FlowFolder()
    {
        foreach ((string name, string text) in SampleWorkflows.All)
        {
            folder.Write(name, text.ReplaceLineEndings("\n"));
        }
    }

    internal string FullPath => folder.FullPath;

    /// <summary>Replaces a text that stands in a file once.</summary>
    internal void Edit(string file, string from, string to)
    {
        string text = File.ReadAllText(Path.Combine(FullPath, file));
        Assert.Equal(2, text.Split(from).Length);
        Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    internal void Write(string file, string text) => folder.Write(file, text);

    internal void Delete(string file) => File.Delete(Path.Combine(FullPath, file));

    /// <summary>Runs <c>flows check</c> in the folder.</summary>
    internal Task<ProgramRun> CheckAsync(params string[] arguments) => ProgramRun.InAsync(FullPath, ["flows", "check", .. arguments]);

    public void Dispose() => folder.Dispose();
}
