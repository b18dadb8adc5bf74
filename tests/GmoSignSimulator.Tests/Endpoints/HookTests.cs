using System.Text.Json;
using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Endpoints;

public sealed class HookTests
{
    [Fact]
    public async Task A_new_hook_is_answered_with_its_id()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Connect, Hook("http://127.0.0.1:8080/cb"));

        JsonElement hook = reply.Expect(201).Json;
        Assert.Equal("demo-customer", hook.GetProperty("cus_id").GetString());
        Assert.NotEmpty(hook.GetProperty("connect_id").GetString()!);
        Assert.Equal("Completed", hook.GetProperty("envelopeEvents").GetString());
        Assert.Equal("http://127.0.0.1:8080/cb", hook.GetProperty("urlToPublishTo").GetString());
        Assert.Equal(hook.GetProperty("created_at").GetString(), hook.GetProperty("updated_at").GetString());
    }

    [Fact]
    public async Task The_same_address_again_renews_its_hook()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        string first = await simulated.ConnectAsync("http://localhost:8080/cb");
        string second = await simulated.ConnectAsync("http://localhost:8080/cb");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_deleted_hook_is_answered_and_gone()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string id = await simulated.ConnectAsync("https://127.0.0.1/cb");

        Reply reply = await simulated.DeleteAsync($"{Simulated.Connect}/{id}");

        Assert.Equal("a flow", reply.Expect(200).Text("connectionName"));
        Assert.Equal(id, reply.Text("connect_id"));
        Assert.Equal(404, (await simulated.DeleteAsync($"{Simulated.Connect}/{id}")).Status);
    }

    [Theory]
    [InlineData("https://prod-01.example.com/workflows/1", "is not on this machine")]
    [InlineData("http://example.com/cb", "must be https")]
    [InlineData("/relative", "must be an absolute https address")]
    [InlineData("ftp://127.0.0.1/cb", "must be an absolute https address")]
    [InlineData("http://127.0.0.1.example.com/cb", "must be https")]
    [InlineData("http://localhost@example.com/cb", "must be https")]
    public async Task A_foreign_callback_is_refused(string url, string message)
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Connect, Hook(url));

        Assert.Equal(400, reply.Status);
        Assert.StartsWith($"urlToPublishTo: {message}", reply.FirstDetail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("urlToPublishTo")]
    [InlineData("envelopeEvents")]
    public async Task Every_key_of_a_hook_is_required(string key)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject hook = Hook("http://127.0.0.1:8080/cb");
        hook.Remove(key);

        Assert.Equal([key], (await simulated.PostAsync(Simulated.Connect, hook)).Expect(400).Paths);
    }

    [Fact]
    public async Task Only_completed_envelopes_can_be_told_of()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject hook = Hook("http://127.0.0.1:8080/cb");
        hook["envelopeEvents"] = "Declined";

        Assert.Equal(["envelopeEvents"], (await simulated.PostAsync(Simulated.Connect, hook)).Expect(400).Paths);
    }

    private static JsonObject Hook(string url) => new() { ["name"] = "a flow", ["urlToPublishTo"] = url, ["envelopeEvents"] = "Completed" };
}
