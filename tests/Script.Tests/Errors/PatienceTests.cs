using ScriptTests.Calls;

namespace ScriptTests.Errors;

/// <summary>A silent service must not keep a call until the platform ends it: then nobody could tell the maker what that means.</summary>
public class PatienceTests
{
    public static TheoryData<string> Ids => Sample.Ids;

    [Fact]
    public void Script_gives_up_before_the_platform_does()
    {
        Assert.Equal(TimeSpan.FromSeconds(100), Script.ServiceTimeout);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Waiting_ends_with_the_platforms_patience(string operationId)
    {
        using CancellationTokenSource patience = new();
        Platform platform = new()
        {
            CancellationToken = patience.Token,
            Service = async (_, cancellationToken) =>
            {
                await patience.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return new HttpResponseMessage();
            },
        };

        Outcome outcome = await Sample.Of(operationId).MakeAsync(platform);

        Assert.Equal(Sample.Of(operationId) == Sample.Request || Sample.Of(operationId) == Sample.Send ? 409 : 502, outcome.Answer.Status);
        Assert.Contains("did not answer in time", outcome.Answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Waiting_is_limited_even_when_the_platform_is_patient(string operationId)
    {
        CancellationToken given = default;
        Platform platform = new()
        {
            Service = (_, cancellationToken) =>
            {
                given = cancellationToken;
                throw new HttpRequestException();
            },
        };

        await Sample.Of(operationId).MakeAsync(platform);

        Assert.True(given.CanBeCanceled);
    }
}
