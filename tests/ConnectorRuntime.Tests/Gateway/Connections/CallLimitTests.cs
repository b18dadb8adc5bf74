using ConnectorRuntime.Gateway.Connections;
using Microsoft.Extensions.Time.Testing;

namespace ConnectorRuntime.Tests.Gateway.Connections;

public class CallLimitTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void Call_beyond_the_limit_is_told_when_to_come_back()
    {
        CallLimit limit = new(1, time);
        Assert.True(limit.TryTake(out _));
        time.Advance(TimeSpan.FromSeconds(12.5));
        Assert.False(limit.TryTake(out int retryAfter));
        Assert.Equal(48, retryAfter);
    }

    [Fact]
    public void Calls_are_taken_again_after_a_minute()
    {
        CallLimit limit = new(1, time);
        limit.TryTake(out _);
        time.Advance(TimeSpan.FromSeconds(60));
        Assert.True(limit.TryTake(out int retryAfter));
        Assert.Equal(0, retryAfter);
    }

    [Fact]
    public void Nought_is_no_limit()
    {
        CallLimit limit = new(0, time);
        Assert.All(Enumerable.Range(0, 1000), _ => Assert.True(limit.TryTake(out int _)));
    }
}
