using System.Net;
using EndToEnd.Tests.Stage;
using Microsoft.Extensions.Time.Testing;

namespace EndToEnd.Tests;

/// <summary>The call limit of a connection, on a clock that the test moves.</summary>
public sealed class ThrottlingTests
{
    [Fact]
    public async Task A_call_beyond_the_limit_waits_for_the_next_minute()
    {
        FakeTimeProvider clock = new();
        await using Deployment deployment = await Deployment.StartAsync(options => options with { CallsPerMinute = 3, Time = clock });
        await deployment.Flow.RegisterContractAsync();
        clock.Advance(TimeSpan.FromSeconds(20));
        await deployment.Flow.RegisterContractAsync();
        await deployment.Flow.RegisterContractAsync();

        Answer refused = await deployment.Flow.RegisterAsync("%PDF-1.7"u8.ToArray());
        clock.Advance(TimeSpan.FromSeconds(39));
        Answer stillRefused = await deployment.Flow.RegisterAsync("%PDF-1.7"u8.ToArray());
        clock.Advance(TimeSpan.FromSeconds(1));
        string documentCode = await deployment.Flow.RegisterContractAsync();

        Assert.Equal((HttpStatusCode.TooManyRequests, "40"), (refused.Status, refused.Headers["Retry-After"]));
        Assert.Equal("""{"statusCode":429,"message":"Rate limit is exceeded. Try again in 40 seconds."}""", refused.Text);
        Assert.Equal((HttpStatusCode.TooManyRequests, "1"), (stillRefused.Status, stillRefused.Headers["Retry-After"]));
        Assert.NotEmpty(documentCode);
        Assert.Equal(4, deployment.Tap.Requests.Count);
    }

    [Fact]
    public async Task Our_connector_takes_a_hundred_calls_a_minute()
    {
        await using Deployment deployment = await Deployment.StartAsync(options => options with { Time = new FakeTimeProvider() });

        HttpStatusCode[] statuses = await Task.WhenAll(Enumerable.Range(0, 101).Select(async _ => (await deployment.Flow.DownloadAsync("unknown")).Status));

        Assert.Equal((100, 1), (statuses.Count(status => status == HttpStatusCode.NotFound), statuses.Count(status => status == HttpStatusCode.TooManyRequests)));
        Assert.Equal(100, deployment.Tap.Requests.Count);
    }
}
