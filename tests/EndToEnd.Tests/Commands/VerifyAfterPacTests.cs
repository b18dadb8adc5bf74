using DataverseStandIn;
using DataverseStandIn.Rows;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Commands;

/// <summary>pac writes and Dataverse is asked: two stand-ins that do not know each other, at one https address.</summary>
public sealed class VerifyAfterPacTests : IAsyncLifetime, IDisposable
{
    private readonly LoopbackCertificate loopback = new();
    private readonly PacOnPath pac = new();
    private readonly Stranger connector = new();
    private StandInEnvironment environment = null!;

    public async Task InitializeAsync() => environment = await StandInEnvironment.StartAsync(loopback.Certificate);

    public async Task DisposeAsync() => await environment.DisposeAsync();

    [Fact]
    public async Task A_row_that_pac_did_not_make_after_all_is_named()
    {
        (int exitCode, string output, string error) = await DeployAsync("--verify");

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"Created {Stranger.Title} in {environment.Url} with pac.\nConnector id: ", output, StringComparison.Ordinal);
        Assert.EndsWith("\nNot verified: 1 difference.\n  row: nothing that this account can see is stored, a row was written.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Reading the row back …\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_part_that_pac_did_not_write_is_named()
    {
        await DeployAsync("--via", "dataverse");
        StandInRow row = Assert.Single(environment.Rows.All);
        pac.Add(row.Id, Stranger.Title, connector.FullPath);

        (int exitCode, string output, _) = await DeployAsync("--verify");
        environment.Rows.Put(row.Id, new JObject { ["iconbrandcolor"] = "#123456" });
        (int staleExitCode, string stale, _) = await DeployAsync("--verify");

        Assert.Equal((0, 1), (exitCode, staleExitCode));
        Assert.EndsWith($"\nConnector id: {row.Id}\nVerified: the row holds what was deployed.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\nNot verified: 1 difference.\n  icon colour: '#123456' is stored, '#e2626e' was written.\n", stale, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        loopback.Dispose();
        pac.Dispose();
        connector.Dispose();
    }

    private Task<(int ExitCode, string Output, string Error)> DeployAsync(params string[] more)
    {
        Dictionary<string, string> variables = new(pac.Variables.Concat(environment.SignedIn())) { ["SSL_CERT_FILE"] = loopback.File };
        return ToolProcess.RunAsync(
            "PacPackager", connector.FullPath, variables, ["deploy", "--environment", environment.Url, "--yes", .. more]);
    }
}
