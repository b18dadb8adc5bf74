using GmoSignSimulator.Notifications;

namespace GmoSignSimulator.Tests.Notifications;

public sealed class RetryPlanTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    [InlineData(1_000_000, 300)]
    public void Waits_double_up_to_the_longest(int attempts, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new RetryPlan(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5)).After(attempts));
}
