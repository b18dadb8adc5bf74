using System.Text;
using ConnectorRuntime.Gateway.Wire;
using Newtonsoft.Json;
using TestKit;

namespace ConnectorRuntime.Tests.Gateway.Hosting;

public class WireLogTests
{
    private const string Paths = """
        "/items": { "post": { "operationId": "Add", "responses": { "200": { "description": "Fine." } } } }
        """;

    [Fact]
    public async Task Call_is_noted_from_its_four_sides()
    {
        using SampleConnector sample = new(Paths, script: SampleConnector.Script("""
            Context.Request.Content = CreateJsonContent("{\"left\":1}");
            var response = await Context.SendAsync(Context.Request, CancellationToken);
            response.Content = CreateJsonContent("{\"got\":1}");
            return response;
            """));
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        WireEntry entry = await gateway.EntryOfAsync(() => gateway.SendAsync(HttpMethod.Post, "/items?x=1", new StringContent("""{"sent":1}""")));
        WireExchange exchange = Assert.Single(entry.Exchanges);
        Assert.Equal(
            ["""{"sent":1}""", """{"left":1}""", """{"fine":true}""", """{"got":1}"""],
            new[] { entry.FromFlow, exchange.Sent, exchange.Received!, entry.ToFlow! }.Select(message => Encoding.UTF8.GetString(message.Body.ToArray())));
        Assert.Equal((1, "local", "Add"), (entry.Number, entry.Connection, entry.OperationId));
        Assert.Equal(("POST", gateway.Server.ConnectionRuntimeUrl + "/items?x=1"), (entry.FromFlow.Method, entry.FromFlow.Url));
        Assert.Equal(("POST", backend.Url + "/v1/items?x=1"), (exchange.Sent.Method, exchange.Sent.Url));
        Assert.Equal((200, 200), (exchange.Received!.Status, entry.ToFlow!.Status));
        Assert.Same(entry, Assert.Single(gateway.Server.WireLog.Entries));
    }

    [Fact]
    public async Task Bodies_are_kept_up_to_a_limit_and_their_length_in_full()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        WireEntry entry = await gateway.EntryOfAsync(() => gateway.SendAsync(HttpMethod.Post, "/items", new ByteArrayContent(new byte[100_000])));
        Assert.Equal((WireLog.BodyLimit, 100_000L, true), (entry.FromFlow.Body.ToArray().Length, entry.FromFlow.Body.Length, entry.FromFlow.Body.IsTruncated));
        Assert.Equal(100_000, Assert.Single(entry.Exchanges).Sent.Body.Length);
    }

    [Fact]
    public void Oldest_calls_are_forgotten()
    {
        WireLog log = new();
        foreach (int _ in Enumerable.Range(0, WireLog.Capacity + 5))
        {
            log.Add(new WireEntry { Connection = "local", FromFlow = new WireMessage() });
        }

        Assert.Equal((WireLog.Capacity, 6L), (log.Entries.Count, log.Entries[0].Number));
    }

    [Fact]
    public async Task Neither_credentials_nor_key_are_in_the_log_although_the_backend_has_them()
    {
        using SampleConnector sample = new(Paths, SampleConnector.BasicSecurity, """
            "policyTemplateInstances": [
              { "templateId": "setheader", "title": "T", "parameters": {
                "x-ms-apimTemplateParameter.name": "X-Secret", "x-ms-apimTemplateParameter.value": "p=@connectionParameters('password')" } },
              { "templateId": "setqueryparameter", "title": "T", "parameters": {
                "x-ms-apimTemplateParameter.name": "user", "x-ms-apimTemplateParameter.value": "@connectionParameters('username')" } } ]
            """);
        await using LoopbackService backend = await LoopbackService.StartAsync((request, context) =>
        {
            context.Response.Headers["X-Echo"] = request.Headers["X-Secret"];
            return Task.CompletedTask;
        });
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        WireEntry entry = await gateway.EntryOfAsync(() => gateway.SendAsync(HttpMethod.Post, "/items"));
        Assert.Equal("p=canary-password", Assert.Single(backend.Received).Headers["X-Secret"]);

        string everything = JsonConvert.SerializeObject(entry);
        Assert.DoesNotContain("canary", everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToBase64String("canary-user:canary-password"u8), everything, StringComparison.Ordinal);
        Assert.DoesNotContain(gateway.Server.Key, everything, StringComparison.Ordinal);
        Assert.Contains("Basic ***", everything, StringComparison.Ordinal);
    }
}
