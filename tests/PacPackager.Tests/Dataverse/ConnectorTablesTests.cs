using DataverseStandIn;
using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse;

public sealed class ConnectorTablesTests
{
    [Fact]
    public async Task A_token_is_for_the_environment_alone_and_kept_until_shortly_before_its_end()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        ImpatientTime time = new();
        FixedCredential credential = new(() => environment.Token, time);
        using ConnectorTables tables = new(_ => null, time) { Credential = credential };
        IConnectorTable table = tables.Open(environment.Url + "/main.aspx?appid=1");

        await table.ReadAsync(Guid.NewGuid(), CancellationToken.None);
        time.Advance(TimeSpan.FromMinutes(54));
        await table.ReadAsync(Guid.NewGuid(), CancellationToken.None);
        Assert.Equal([environment.Url + "/.default"], credential.Scopes);

        time.Advance(TimeSpan.FromMinutes(2));
        await table.ReadAsync(Guid.NewGuid(), CancellationToken.None);
        Assert.Equal(2, credential.Scopes.Count);
    }

    [Fact]
    public async Task Opening_sends_nothing()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using ConnectorTables tables = new(
            name => name == "DATAVERSE_CONNECTION_STRING" ? $"Url={environment.Url};ClientId={Guid.NewGuid()};ClientSecret=secret" : null,
            TimeProvider.System);

        Assert.NotNull(tables.Open(null));

        Assert.Empty(environment.Requests);
    }
}
