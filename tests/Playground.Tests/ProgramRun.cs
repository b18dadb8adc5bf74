using TestKit;

namespace Playground.Tests;

/// <summary>The command line in this process, in a folder of its own.</summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public TemporaryFolder Folder { get; } = new();

    public RecordedView View { get; init; } = new();

    public string Output => output.ToString().ReplaceLineEndings("\n");

    public string Error => error.ToString().ReplaceLineEndings("\n");

    /// <summary>Puts a copy of our connector into the folder, its script changed as the test says.</summary>
    public void CopyConnector(Func<string, string>? changeScript = null)
    {
        foreach (string file in new[] { "apiDefinition.swagger.json", "apiProperties.json" })
        {
            Folder.Write(file, File.ReadAllText(RepositoryPaths.Of(file)));
        }

        WriteScript(changeScript ?? (script => script));
    }

    public void WriteScript(Func<string, string> change) => Folder.Write("script/script.csx", change(File.ReadAllText(RepositoryPaths.Of("script", "script.csx"))));

    public Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken = default) =>
        PlaygroundProgram.RunAsync(
            arguments,
            new PlaygroundSurroundings { Output = output, Error = error, View = View, CurrentFolder = Folder.FullPath, ProgramFolder = Folder.FullPath },
            cancellationToken);

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        Folder.Dispose();
    }
}
