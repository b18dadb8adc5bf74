using System.Net;
using ConnectorRuntime.Gateway.Hosting;
using Microsoft.Extensions.Time.Testing;
using TestKit;

namespace ConnectorRuntime.Tests.Gateway.Hosting;

public class ReloadTests
{
    private static readonly string Paths = SampleConnector.Get("/items", "List");

    [Fact]
    public async Task Changed_script_answers_the_next_call()
    {
        using SampleConnector sample = new(Paths, script: Answer("one"));
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        Assert.Equal("one", await TextAsync(gateway, "/items"));
        sample.Write("script.csx", Answer("second"));
        Assert.Equal("second", await TextAsync(gateway, "/items"));
        Assert.Equal($"Reloaded: {sample.Directory} has changed.", Assert.Single(gateway.Notices).Message);
    }

    [Fact]
    public async Task File_renamed_over_the_old_one_is_a_change()
    {
        using SampleConnector sample = new(Paths, script: Answer("one"));
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        File.Move(sample.Write("script.csx~", Answer("second")), Path.Combine(sample.Directory, "script.csx"), overwrite: true);
        Assert.Equal("second", await TextAsync(gateway, "/items"));
    }

    [Fact]
    public async Task Changed_definition_has_its_new_operations()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        sample.WriteDefinition(SampleConnector.Get("/others", "Others"));
        Assert.Equal("""{"fine":true}""", await TextAsync(gateway, "/others"));
    }

    [Fact]
    public async Task Properties_that_appear_later_count()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        sample.Write("apiProperties.json", """
            { "properties": { "policyTemplateInstances": [ { "templateId": "setqueryparameter", "title": "T", "parameters": {
              "x-ms-apimTemplateParameter.name": "v", "x-ms-apimTemplateParameter.value": "1" } } ] } }
            """);
        await TextAsync(gateway, "/items");
        Assert.Equal("/v1/items?v=1", Assert.Single(backend.Received).PathAndQuery);
    }

    [Fact]
    public async Task Script_that_does_not_compile_leaves_the_last_good_one_running()
    {
        using SampleConnector sample = new(Paths, script: Answer("one"));
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        sample.Write("script.csx", Answer("one") + "\nbroken");
        Assert.Equal("one", await TextAsync(gateway, "/items"));
        GatewayNotice notice = Assert.Single(gateway.Notices);
        Assert.EndsWith("script.csx does not compile. The last good version keeps running.", notice.Message, StringComparison.Ordinal);
        Assert.Contains(notice.Diagnostics, finding => finding.Line == 2);

        sample.Write("script.csx", Answer("mended"));
        Assert.Equal("mended", await TextAsync(gateway, "/items"));
    }

    [Fact]
    public async Task Definition_that_is_no_JSON_leaves_the_last_good_one_running()
    {
        using SampleConnector sample = new(Paths, script: Answer("one"));
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        sample.Write("apiDefinition.swagger.json", "{ \"swagger\": ");
        Assert.Equal("one", await TextAsync(gateway, "/items"));
        Assert.Contains("apiDefinition.swagger.json(1,", Assert.Single(gateway.Notices).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistake_is_said_without_waiting_for_a_call()
    {
        FakeTimeProvider time = new();
        TaskCompletionSource<GatewayNotice> said = new();
        using SampleConnector sample = new(Paths, script: Answer("one"));
        await using RunningGateway gateway = await RunningGateway.StartAsync(
            sample, "http://127.0.0.1:9", options => options with { Time = time, Notify = notice => said.TrySetResult(notice) });
        sample.Write("script.csx", "broken");
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("does not compile", (await said.Task.WaitAsync(TimeSpan.FromMinutes(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_imitated_is_said_once_although_the_connector_is_read_again()
    {
        using SampleConnector sample = new(Paths, properties: """
            "policyTemplateInstances": [ { "templateId": "setproperty", "title": "Next link", "parameters": {} } ]
            """, script: Answer("one"));
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        sample.Write("script.csx", Answer("second"));
        await TextAsync(gateway, "/items");
        Assert.Equal(["not imitated: setproperty (Next link)", $"Reloaded: {sample.Directory} has changed."], gateway.Notices.Select(notice => notice.Message));
    }

    [Fact]
    public async Task Connector_that_does_not_compile_at_all_does_not_start()
    {
        using SampleConnector sample = new(Paths, script: "broken");
        GatewayStartException failure = await Assert.ThrowsAsync<GatewayStartException>(() => RunningGateway.StartAsync(sample, "http://127.0.0.1:9"));
        Assert.NotEmpty(failure.Diagnostics);
    }

    private static string Answer(string text) => SampleConnector.Script($"return new HttpResponseMessage(HttpStatusCode.OK) {{ Content = new StringContent(\"{text}\") }};");

    private static async Task<string> TextAsync(RunningGateway gateway, string path)
    {
        using HttpResponseMessage response = await gateway.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
