using System.Net;
using System.Text;
using ConnectorRuntime.Gateway.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using TestKit;

namespace ConnectorRuntime.Tests.Gateway.Hosting;

public class ScriptedCallTests
{
    private const string Paths = """
        "/items": {
          "post": { "operationId": "Add", "responses": { "200": { "description": "Fine." } } },
          "get": { "operationId": "List", "responses": { "200": { "description": "Fine." } } }
        }
        """;

    private static readonly string Echo = SampleConnector.Script("""
        var seen = new JObject {
            ["operation"] = Context.OperationId,
            ["request"] = Context.Request.RequestUri.AbsoluteUri,
            ["original"] = Context.OriginalRequestUri.AbsoluteUri,
            ["notification"] = Context.CreateNotificationUri("/items").AbsoluteUri,
            ["authorization"] = Context.Request.Headers.Authorization?.Scheme,
            ["policy"] = Context.Request.Headers.TryGetValues("X-Policy", out var values) ? string.Join(",", values) : null };
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = CreateJsonContent(seen.ToString()) };
        """);

    [Fact]
    public async Task Script_sees_the_backend_s_address_and_its_own_at_the_gateway()
    {
        using SampleConnector sample = new(Paths, SampleConnector.BasicSecurity, """
            "policyTemplateInstances": [ { "templateId": "setheader", "title": "T", "parameters": {
              "x-ms-apimTemplateParameter.name": "X-Policy", "x-ms-apimTemplateParameter.value": "before the script" } } ]
            """, Echo);
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        using HttpResponseMessage response = await gateway.GetAsync("/items?q=a%20b");
        JObject seen = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("List", seen["operation"]);
        Assert.Equal("http://127.0.0.1:9/v1/items?q=a%20b", seen["request"]);
        Assert.Equal(gateway.Server.ConnectionRuntimeUrl + "/items?q=a%20b", seen["original"]);
        Assert.Equal(gateway.Server.ConnectionRuntimeUrl + "/items", seen["notification"]);
        Assert.Equal("Basic", seen["authorization"]);
        Assert.Equal("before the script", seen["policy"]);
    }

    [Fact]
    public async Task Operation_that_is_not_listed_goes_past_the_script()
    {
        using SampleConnector sample = new(Paths, properties: """ "scriptOperations": [ "Add" ] """, script: Echo);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using HttpResponseMessage response = await gateway.GetAsync("/items");
        Assert.Equal("""{"fine":true}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Script_may_read_the_body_twice_and_send_it_still()
    {
        using SampleConnector sample = new(Paths, script: SampleConnector.Script("""
            var stream = await Context.Request.Content.ReadAsStreamAsync();
            var text = await Context.Request.Content.ReadAsStringAsync();
            Context.Request.Headers.Add("X-Length", $"{stream.Length} {text.Length}");
            return await Context.SendAsync(Context.Request, CancellationToken);
            """));
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        (await gateway.SendAsync(HttpMethod.Post, "/items", new StringContent("""{"a":1}"""))).Dispose();
        ReceivedRequest received = Assert.Single(backend.Received);
        Assert.Equal(("7 7", """{"a":1}"""), (received.Headers["X-Length"], received.Text));
    }

    [Fact]
    public async Task Answer_that_breaks_off_reaches_the_script_as_a_failed_sending()
    {
        using SampleConnector sample = new(Paths, script: SampleConnector.Script("""
            try { return await Context.SendAsync(Context.Request, CancellationToken); }
            catch (HttpRequestException) { return new HttpResponseMessage(HttpStatusCode.Conflict) { Content = CreateJsonContent("{}") }; }
            """));
        await using LoopbackService backend = await LoopbackService.StartAsync(async (_, context) =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("half");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using HttpResponseMessage response = await gateway.GetAsync("/items");
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
    }

    [Fact]
    public async Task Script_that_throws_is_a_failure_that_names_its_line_in_the_wire_log_only()
    {
        using SampleConnector sample = new(Paths, script: SampleConnector.Script("\nthrow new InvalidOperationException(\"canary\");"));
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        WireEntry entry = await gateway.EntryOfAsync(() => gateway.GetAsync("/items"));
        Assert.Equal(500, entry.ToFlow!.Status);
        Assert.Equal("System.InvalidOperationException in script.csx, line 2", entry.Problem);
        Assert.DoesNotContain("canary", Encoding.UTF8.GetString(entry.ToFlow.Body.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_that_takes_too_long_is_a_gateway_time_out()
    {
        FakeTimeProvider time = new();
        TaskCompletionSource reached = new();
        using SampleConnector sample = new(Paths, script: SampleConnector.Script("return await Context.SendAsync(Context.Request, CancellationToken);"));
        await using LoopbackService backend = await LoopbackService.StartAsync((_, context) =>
        {
            reached.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        await using RunningGateway gateway = await RunningGateway.StartAsync(
            sample, backend.Url, options => options with { Time = time, ScriptLimit = TimeSpan.FromSeconds(5) });
        Task<HttpResponseMessage> call = gateway.GetAsync("/items");
        await reached.Task;
        time.Advance(TimeSpan.FromSeconds(5));
        using HttpResponseMessage response = await call;
        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
    }

    [Fact]
    public async Task Caller_that_goes_away_cancels_the_call()
    {
        TaskCompletionSource reached = new();
        TaskCompletionSource cancelled = new();
        using SampleConnector sample = new(Paths, script: SampleConnector.Script("return await Context.SendAsync(Context.Request, CancellationToken);"));
        await using LoopbackService backend = await LoopbackService.StartAsync((_, context) =>
        {
            context.RequestAborted.Register(cancelled.SetResult);
            reached.SetResult();
            return cancelled.Task;
        });
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using CancellationTokenSource leave = new();
        Task<HttpResponseMessage> call = gateway.Client.GetAsync(new Uri(gateway.Server.ConnectionRuntimeUrl + "/items"), leave.Token);
        await reached.Task;
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }
}
