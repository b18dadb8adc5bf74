using DataverseStandIn.Faults;
using DataverseStandIn.Http;
using PacPackager.Dataverse;
using PacPackager.Dataverse.WebApi;

namespace PacPackager.Tests.Dataverse.WebApi;

public sealed class RetryTests
{
    [Fact]
    public async Task Retry_after_in_seconds_is_waited_exactly()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Throttled(37), Fault.Throttled(0));

        Assert.Null(await opened.ReadAsync());

        Assert.Equal([37.0], opened.Time.Waits.Select(wait => wait.TotalSeconds).Where(seconds => seconds > 0));
        Assert.Equal(3, opened.Environment.Requests.Count);
        Assert.Equal($"Reading connector {OpenedTable.Id}: 127.0.0.1 answered 429. Trying again in 37 s (1 of 5).", opened.Said[0]);
    }

    [Fact]
    public async Task Retry_after_as_a_date_is_waited_for()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Throttled(opened.Time.GetUtcNow().AddSeconds(90)), Fault.Throttled(opened.Time.GetUtcNow().AddDays(-1)));

        Assert.Null(await opened.ReadAsync());

        Assert.Equal([90.0], opened.Time.Waits.Select(wait => wait.TotalSeconds).Where(seconds => seconds > 0));
        Assert.Equal(3, opened.Environment.Requests.Count);
    }

    [Fact]
    public async Task Without_retry_after_each_wait_is_twice_as_long_and_there_are_five()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(
            Fault.Throttled(), Fault.Unavailable(), Fault.CutBefore(), Fault.Page(502, "Bad Gateway"), Fault.Page(504, "Gateway Timeout"), Fault.ServerError());

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.Equal([2.0, 4, 8, 16, 32], opened.Time.Waits.Select(wait => wait.TotalSeconds));
        Assert.StartsWith(
            $"Reading connector {OpenedTable.Id}: {opened.Environment.Url} answered 500 (0x80040216), after 6 tries: An unexpected error occurred. Try again later",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Equal(("0x80040216", false), (failure.Code, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_wait_longer_than_all_waiting_may_take_is_not_begun()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Throttled(400), Fault.Throttled(400));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.Equal([400.0], opened.Time.Waits.Select(wait => wait.TotalSeconds));
        Assert.Contains("The environment's service protection limit is reached.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(412)]
    [InlineData(413)]
    [InlineData(501)]
    public async Task What_will_not_pass_is_not_tried_again(int status)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Answering(Reply.Error(status, "0x80040000", "No.")));

        await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.Single(opened.Environment.Requests);
        Assert.Empty(opened.Time.Waits);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_given_up_and_asked_for_again()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Put("Orders");
        TaskCompletionSource never = new();
        opened.Environment.Faults.Add(Fault.SlowBefore(never.Task));

        Task<StoredConnector?> reading = opened.ReadAsync();
        await opened.ReceivedAsync(1);
        opened.Time.Advance(WebApiCaller.AnswerLimit);

        Assert.Equal("Orders", (await reading)!.Row.DisplayName);
        Assert.Contains("did not answer within 150 s. Trying again in 2 s (1 of 5).", Assert.Single(opened.Said), StringComparison.Ordinal);
        never.SetResult();
    }

    [Fact]
    public async Task A_host_that_nobody_answers_at_is_named_after_the_last_try()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        string url = opened.Environment.Url;
        await opened.Environment.DisposeAsync();

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.CreateAsync());

        Assert.StartsWith($"Creating connector 'Orders' ({OpenedTable.Id}): {url} cannot be reached (", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(", after 6 tries. Check the address and the network, then try again.", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task A_host_without_a_name_is_not_tried_again()
    {
        ImpatientTime time = new();
        using ConnectorTables tables = new(_ => null, time) { Credential = new FixedCredential(() => "token", time) };

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(
            () => tables.Open("https://environment.invalid").ReadAsync(OpenedTable.Id, CancellationToken.None));

        Assert.Contains("https://environment.invalid cannot be found", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stops_the_call_does_not_wait()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        using CancellationTokenSource stop = new();
        TaskCompletionSource never = new();
        opened.Environment.Faults.Add(Fault.SlowBefore(never.Task));

        Task reading = opened.Table.ReadAsync(OpenedTable.Id, stop.Token);
        await opened.ReceivedAsync(1);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Single(opened.Environment.Requests);
        never.SetResult();
    }

    [Fact]
    public async Task A_written_row_is_not_lost_to_throttling()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Throttled(5));

        await opened.CreateAsync();

        Assert.Equal(["PATCH", "PATCH"], opened.Environment.Requests.Select(request => request.Method));
        Assert.Equal(opened.Environment.Requests[0].Body, opened.Environment.Requests[1].Body);
        Assert.Single(opened.Environment.Rows.All);
    }
}
