using System.Net;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using TestKit;

namespace ConnectorRuntime.Tests.Gateway.Hosting;

public class ThrottlingTests
{
    private static readonly string Paths = SampleConnector.Get("/items", "List");

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task Call_beyond_the_limit_is_429_until_the_minute_is_over()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url, options => options with { CallsPerMinute = 2, Time = time });
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], new[] { await StatusAsync(gateway), await StatusAsync(gateway) });

        using HttpResponseMessage refused = await gateway.GetAsync("/items");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(60), refused.Headers.RetryAfter!.Delta);
        Assert.True(JToken.DeepEquals(
            JObject.Parse("""{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 60 seconds." }"""),
            JObject.Parse(await refused.Content.ReadAsStringAsync())));
        Assert.Equal(2, backend.Received.Count);

        time.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(gateway));
    }

    [Fact]
    public async Task Limit_is_the_connector_s_own_where_none_is_given()
    {
        using SampleConnector sample = new(Paths);
        sample.Write("pacpackager.json", """{ "callsPerMinute": 1 }""");
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url, options => options with { Time = time });
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], new[] { await StatusAsync(gateway), await StatusAsync(gateway) });
    }

    [Fact]
    public async Task Calls_that_are_refused_for_their_key_do_not_count()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url, options => options with { CallsPerMinute = 1, Time = time });
        using HttpClient stranger = new();
        (await stranger.GetAsync(new Uri(gateway.Server.ConnectionRuntimeUrl + "/items"))).Dispose();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(gateway));
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningGateway gateway)
    {
        using HttpResponseMessage response = await gateway.GetAsync("/items");
        return response.StatusCode;
    }
}
