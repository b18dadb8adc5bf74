using DataverseStandIn;
using DataverseStandIn.Faults;
using DataverseStandIn.Rows;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Commands;

/// <summary>Deploying to an environment on this machine, signed in as a managed identity as on a server of Azure.</summary>
public sealed class DeployOverWebApiTests : IAsyncLifetime
{
    private StandInEnvironment environment = null!;

    public async Task InitializeAsync() => environment = await StandInEnvironment.StartAsync();

    public async Task DisposeAsync() => await environment.DisposeAsync();

    [Fact]
    public async Task Our_connector_is_created_verified_and_written_again_through_a_busy_environment()
    {
        using ConnectorCopy connector = new();
        // The token and both looks for the row pass; writing it does not at once.
        environment.Faults.Add(null, null, null, Fault.Throttled(0));

        (int createdExitCode, string created, string conversation) = await DeployAsync(connector.FullPath);
        (int updatedExitCode, string updated, string second) = await DeployAsync(connector.FullPath);

        Assert.True((createdExitCode, updatedExitCode) == (0, 0), created + conversation + updated + second);
        StandInRow row = Assert.Single(environment.Rows.All);
        Assert.Equal(("gmo_gmo-20sign", "GMO Sign"), (row.Text("name"), row.Text("displayname")));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(connector.FullPath, "script", "script.csx")), row.Text("customcodeblobcontent"));
        Assert.Equal(("created", "dataverse", row.Id.ToString(), true), Told(created));
        // Only its bytes tell whether an icon is the same, and the platform has drawn it anew.
        Assert.Equal(("updated", "dataverse", row.Id.ToString(), true), Told(updated));
        Assert.Contains($"Creating connector 'GMO Sign' ({row.Id}): 127.0.0.1 answered 429. Trying again in 0 s (1 of 5).\n", conversation, StringComparison.Ordinal);
        AssertNothingSecret(created + conversation + updated + second);
    }

    [Fact]
    public async Task What_is_there_already_is_left_as_it_is()
    {
        using Stranger connector = new();
        await DeployAsync(connector.FullPath);
        long version = Assert.Single(environment.Rows.All).Version;

        (int exitCode, string output, _) = await DeployAsync(connector.FullPath);

        StandInRow row = Assert.Single(environment.Rows.All);
        Assert.Equal((0, version), (exitCode, row.Version));
        Assert.Equal(("unchanged", "dataverse", row.Id.ToString(), true), Told(output));
    }

    [Fact]
    public async Task A_refusal_is_told_without_what_signs_in()
    {
        using Stranger connector = new();
        environment.Access = Access.NoPrivilege;

        (int exitCode, string output, string error) = await DeployAsync(connector.FullPath);

        Assert.Equal(3, exitCode);
        Assert.Equal(("none", "dataverse", null, null), Told(output));
        Assert.EndsWith("\nNothing was written.\n", error, StringComparison.Ordinal);
        AssertNothingSecret(output + error);
    }

    private static (string? Action, string? Via, string? Id, bool? Verified) Told(string output)
    {
        JObject document = Answer.Read(output);
        return ((string?)document["action"], (string?)document["via"], (string?)document["connectorId"], (bool?)document["verified"]);
    }

    private void AssertNothingSecret(string text) =>
        Assert.All([environment.Token, environment.IdentityHeader], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));

    private Task<(int ExitCode, string Output, string Error)> DeployAsync(string folder) => ToolProcess.RunAsync(
        "PacPackager", folder, environment.SignedIn(),
        "deploy", "--environment", environment.Url, "--via", "dataverse", "--verify", "--yes", "--format", "json");
}
