using TestKit;

namespace EndToEnd.Tests.Stage;

/// <summary>Every kind of archive of our connector, packed from two copies whose places and file times differ.</summary>
public sealed class PackedConnector : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder first = new();
    private readonly TemporaryFolder second = new();

    internal static string[] Files { get; } = ["certification.zip", "connector.zip", "solution.flows.zip", "solution.zip"];

    /// <summary>What packing for certification said.</summary>
    internal string CertificationRemarks { get; private set; } = "";

    internal string Folder => first.FullPath;

    internal string OtherFolder => second.FullPath;

    public async Task InitializeAsync()
    {
        using ConnectorCopy young = new();
        using ConnectorCopy old = new();
        foreach (string file in Directory.EnumerateFiles(old.FullPath, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        string[] remarks = await Task.WhenAll(PackAsync(young.FullPath, Folder), PackAsync(old.FullPath, OtherFolder));
        CertificationRemarks = remarks[0];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
    }

    private static async Task<string> PackAsync(string connector, string folder)
    {
        await RunAsync("--out", Path.Combine(folder, "connector.zip"));
        await RunAsync("--kind", "solution", "--flows", "--out", Path.Combine(folder, "solution.zip"));
        return await RunAsync("--kind", "certification", "--out", Path.Combine(folder, "certification.zip"));

        async Task<string> RunAsync(params string[] arguments)
        {
            (int exitCode, string output, string error) = await ToolProcess.RunAsync("PacPackager", connector, ["pack", .. arguments]);
            Assert.True(exitCode == 0, output + error);
            return error;
        }
    }
}
