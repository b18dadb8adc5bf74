using DataverseStandIn;
using DataverseStandIn.Http;
using DataverseStandIn.Rows;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse;

/// <summary>The real table over real HTTP, and the environment it talks to.</summary>
internal sealed class OpenedTable : IAsyncDisposable
{
    internal static readonly Guid Id = DerivedId.Of("connector", "new_orders");

    private readonly ConnectorTables tables;

    private OpenedTable(StandInEnvironment environment)
    {
        Environment = environment;
        tables = new ConnectorTables(_ => null, Time) { Credential = new FixedCredential(() => environment.Token, Time), Say = Said.Add };
        Table = tables.Open(environment.Url);
    }

    internal StandInEnvironment Environment { get; }

    internal ImpatientTime Time { get; } = new();

    internal IConnectorTable Table { get; }

    /// <summary>What the user was told while waiting.</summary>
    internal List<string> Said { get; } = [];

    /// <summary>A row with something in every column.</summary>
    internal static ConnectorRow FullRow { get; } = new()
    {
        Name = "new_orders",
        DisplayName = "Orders",
        Description = "Keeps orders.",
        IconBrandColor = "#007ee5",
        OpenApiDefinition = """{ "swagger": "2.0", "info": { "title": "Orders" } }""",
        ConnectionParameters = """{ "key": { "type": "securestring" } }""",
        ConnectionParameterSets = """{ "values": [] }""",
        PolicyTemplateInstances = """[ { "templateId": "setheader" } ]""",
        ScriptOperations = """[ "List" ]""",
        CustomCode = "public class Script : ScriptBase { }\n",
        Icon = [0x89, 0x50, 0x4E, 0x47],
    };

    internal static async Task<OpenedTable> StartAsync() => new(await StandInEnvironment.StartAsync());

    /// <summary>Puts a row there as somebody else would.</summary>
    internal StandInRow Put(string displayName, Guid? id = null, string json = "{}") => Environment.Rows.Put(
        id ?? Id,
        new JObject(JObject.Parse(json).Properties()) { ["name"] = "new_orders", ["displayname"] = displayName, ["connectortype"] = 1 });

    internal Task<StoredConnector?> ReadAsync() => Table.ReadAsync(Id, CancellationToken.None);

    internal Task CreateAsync(ConnectorRow? row = null, string? solution = null) =>
        Table.WriteAsync(Id, row ?? FullRow, null, solution, CancellationToken.None);

    internal async Task UpdateAsync(ConnectorRow? row = null, string? solution = null) =>
        await Table.WriteAsync(Id, row ?? FullRow, await ReadAsync(), solution, CancellationToken.None);

    /// <summary>Waits until the environment has got so many requests.</summary>
    internal async Task ReceivedAsync(int count)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        while (Environment.Requests.Count < count)
        {
            await Task.Delay(5, patience.Token);
        }
    }

    internal LoggedRequest Last => Environment.Requests[^1];

    public async ValueTask DisposeAsync()
    {
        tables.Dispose();
        await Environment.DisposeAsync();
    }
}
