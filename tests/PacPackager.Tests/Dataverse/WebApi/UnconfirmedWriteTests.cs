using DataverseStandIn.Faults;
using DataverseStandIn.Http;
using PacPackager.Dataverse;
using PacPackager.Dataverse.WebApi;

namespace PacPackager.Tests.Dataverse.WebApi;

public sealed class UnconfirmedWriteTests
{
    public static TheoryData<string> AfterTheChange => ["cut", "error", "slow"];

    [Theory]
    [MemberData(nameof(AfterTheChange))]
    public async Task A_row_that_the_lost_try_made_counts_as_made(string fault)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        TaskCompletionSource never = new();
        opened.Environment.Faults.Add(After(fault, never.Task));

        await PassAsync(opened, opened.CreateAsync(), fault, 1);

        // The second try is answered 412, because the first has done it; the row says so.
        Assert.Equal(["PATCH", "PATCH", "GET"], opened.Environment.Requests.Select(request => request.Method));
        Assert.Equal("Orders", opened.Environment.Rows.Find(OpenedTable.Id)!.Text("displayname"));
        never.SetResult();
    }

    [Theory]
    [MemberData(nameof(AfterTheChange))]
    public async Task A_change_that_the_lost_try_made_counts_as_made(string fault)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Put("Before");
        TaskCompletionSource never = new();
        opened.Environment.Faults.Add(null, After(fault, never.Task));

        await PassAsync(opened, opened.UpdateAsync(), fault, 2);

        Assert.Equal(["GET", "PATCH", "PATCH", "GET"], opened.Environment.Requests.Select(request => request.Method));
        Assert.Equal("Orders", opened.Environment.Rows.Find(OpenedTable.Id)!.Text("displayname"));
        never.SetResult();
    }

    [Fact]
    public async Task A_try_that_was_lost_on_its_way_is_made_up_for()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.CutBefore());

        await opened.CreateAsync();

        Assert.Equal(["PATCH", "PATCH"], opened.Environment.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task An_environment_that_keeps_failing_and_wrote_nothing_is_a_failure()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add([.. Enumerable.Repeat(Fault.ServerError(), 6)]);

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.CreateAsync());

        Assert.EndsWith("\nReading it back shows that nothing was written.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(("0x80040216", false), (failure.Code, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task An_environment_that_keeps_failing_and_wrote_it_has_written_it()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add([.. Enumerable.Repeat(Fault.ServerErrorAfter(), 6)]);

        await opened.CreateAsync();

        Assert.Single(opened.Environment.Rows.All);
    }

    [Fact]
    public async Task Silence_is_no_failure_as_long_as_the_change_may_still_come()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add([.. Enumerable.Repeat(Fault.CutBefore(), 6)]);

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.CreateAsync());

        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("broke off", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "Reading it back shows no change so far, but a try that was never answered may still be at work. "
            + $"Whether connector {OpenedTable.Id} was written is not known: look at it before you deploy again.",
            failure.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_after_a_lost_try_does_not_hide_what_the_lost_try_may_do()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.CutBefore(), Fault.Answering(Reply.Error(403, "0x80040220", "No more.")));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.CreateAsync());

        Assert.Equal(("0x80040220", true), (failure.Code, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task Two_changes_at_once_leave_it_open_which_came_first()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Put("Before");
        StoredConnector? read = await opened.ReadAsync();
        TaskCompletionSource meanwhile = new();
        opened.Environment.Faults.Add(Fault.SlowBefore(meanwhile.Task));

        Task writing = opened.Table.WriteAsync(OpenedTable.Id, OpenedTable.FullRow, read, null, CancellationToken.None);
        await opened.ReceivedAsync(2);
        opened.Put("Theirs");
        meanwhile.SetResult();

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => writing);
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("finds something else than was to be written", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_back_is_not_known()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add([.. Enumerable.Repeat(Fault.Unavailable(), 6), Fault.Answering(Reply.Error(403, "0x80040220", "Not for you."))]);

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.CreateAsync());

        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("Reading it back failed too. Reading connector", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_deleted_after_the_lost_try_is_not_known_either()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Put("Before");
        StoredConnector? read = await opened.ReadAsync();
        TaskCompletionSource meanwhile = new();
        opened.Environment.Faults.Add(Fault.SlowBefore(meanwhile.Task));

        Task writing = opened.Table.WriteAsync(OpenedTable.Id, OpenedTable.FullRow, read, null, CancellationToken.None);
        await opened.ReceivedAsync(2);
        opened.Environment.Rows.Remove(OpenedTable.Id);
        meanwhile.SetResult();

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => writing);
        Assert.Contains("Reading it back finds no row any more.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("definition", false)]
    [InlineData("blanks", true)]
    [InlineData("script", false)]
    [InlineData("line ends", true)]
    [InlineData("icon", true)]
    [InlineData("colour", false)]
    public void Rows_hold_the_same_when_they_mean_the_same(string what, bool same)
    {
        ConnectorRow written = OpenedTable.FullRow;
        ConnectorRow stored = what switch
        {
            "definition" => written with { OpenApiDefinition = """{ "swagger": "2.0", "info": { "title": "Other" } }""" },
            "blanks" => written with { OpenApiDefinition = """{"info":{"title":"Orders"},"swagger":"2.0"}""" },
            "script" => written with { CustomCode = "// nothing" },
            "line ends" => written with { CustomCode = "public class Script : ScriptBase { }\r\n" },
            "icon" => written with { Icon = null },
            _ => written with { IconBrandColor = null },
        };

        Assert.Equal(same, SameContent.Holds(stored, written));
    }

    private static Fault After(string fault, Task never) => fault switch
    {
        "cut" => Fault.CutAfter(),
        "error" => Fault.ServerErrorAfter(),
        _ => Fault.SlowAfter(never),
    };

    private static async Task PassAsync(OpenedTable opened, Task writing, string fault, int requests)
    {
        if (fault == "slow")
        {
            await opened.ReceivedAsync(requests);
            opened.Time.Advance(WebApiCaller.AnswerLimit);
        }

        await writing;
    }
}
