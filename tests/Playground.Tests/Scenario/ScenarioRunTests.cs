using Playground.Scenario;
using TestKit;

namespace Playground.Tests.Scenario;

public sealed class ScenarioRunTests : IDisposable
{
    private const string Completed = """{ "envelope_xid": "e1", "document_list": [{ "documentId": "n1" }] }""";

    private readonly TemporaryFolder folder = new();

    private string SignedFile => Path.Combine(folder.FullPath, "out", "signed.pdf");

    [Fact]
    public async Task Eight_steps_as_promised_save_the_file()
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.Notify(Completed);

        bool kept = await connector.RunAsync(SignedFile);

        Assert.True(kept);
        Assert.Equal(8, connector.View.Steps.Count);
        Assert.Equal("%PDF", await File.ReadAllTextAsync(SignedFile));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(SignedFile)!));
    }

    [Theory]
    [InlineData(ScriptedConnector.Connect, 200, """{ "connect_id": "c1" }""", 1, "status 201; it answered 200")]
    [InlineData(ScriptedConnector.Connect, 201, "{}", 1, "connect_id")]
    [InlineData(ScriptedConnector.Connect, 0, "", 1, "no answer")]
    [InlineData(ScriptedConnector.Register, 400, """{ "error": {} }""", 2, "status 200; it answered 400")]
    [InlineData(ScriptedConnector.Register, 200, "<html>", 2, "<html>")]
    [InlineData(ScriptedConnector.Register, 200, """{ "document_code": {} }""", 2, "document_code")]
    [InlineData(ScriptedConnector.Register, 0, "", 2, "no answer")]
    [InlineData(ScriptedConnector.Request, 409, """{ "error": {} }""", 3, "409")]
    [InlineData(ScriptedConnector.Request, 200, """{ "envelope_xid": "e1" }""", 3, "control_number")]
    [InlineData(ScriptedConnector.Request, 200, """{ "envelope_xid": "e1", "document_list": [{ "control_number": [] }] }""", 3, "control_number")]
    [InlineData(ScriptedConnector.Sign, 409, "it is not the turn of", 4, "not the turn")]
    [InlineData(ScriptedConnector.Sign, 200, "<html>", 4, "<html>")]
    [InlineData(ScriptedConnector.Sign, 0, "", 4, "no answer")]
    [InlineData(ScriptedConnector.Download, 404, "{}", 7, "404")]
    [InlineData(ScriptedConnector.Download, 200, """{ "downloadedDocument": "no base64!", "fileExtension": "pdf", "fileSize": 4 }""", 7, "base64")]
    [InlineData(ScriptedConnector.Download, 200, """{ "downloadedDocument": "JVBERg==", "fileExtension": "docx", "fileSize": 4 }""", 7, "PDF")]
    [InlineData(ScriptedConnector.Download, 200, """{ "downloadedDocument": "JVBERg==", "fileExtension": "pdf", "fileSize": 5 }""", 7, "size")]
    [InlineData(ScriptedConnector.Download, 200, """{ "downloadedDocument": "SGVsbG8=", "fileExtension": "pdf", "fileSize": 5 }""", 7, "PDF")]
    [InlineData(ScriptedConnector.Delete, 500, "{}", 8, "500")]
    public async Task A_broken_promise_ends_the_scenario_at_its_step(string call, int status, string body, int step, string said)
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.Notify(Completed);
        connector.Set(call, status, body);

        bool kept = await connector.RunAsync(SignedFile);

        Assert.False(kept);
        ScenarioStep last = connector.View.Steps[^1];
        Assert.Equal((step, false), (last.Number, last.IsKept));
        Assert.Contains(said, last.Outcome, StringComparison.Ordinal);
        Assert.Equal(step == 8, File.Exists(SignedFile));
    }

    [Fact]
    public async Task The_broken_step_is_shown_under_its_own_name_with_its_call()
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.Set(ScriptedConnector.Register, 400, "{}");

        await connector.RunAsync(SignedFile);

        ScenarioStep last = connector.View.Steps[^1];
        Assert.Equal("Register an envelope document", last.Title);
        Assert.Equal("/customer/envelopes/documents", last.Call?.FromFlow.Url);
    }

    [Fact]
    public async Task A_broken_step_outside_the_connector_has_no_call()
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.Set(ScriptedConnector.Sign, 409, "it is not the turn of");

        await connector.RunAsync(SignedFile);

        Assert.Equal(("The in-house signer signs", null), (connector.View.Steps[^1].Title, connector.View.Steps[^1].Call));
    }

    [Fact]
    public async Task A_subscription_without_a_location_breaks_the_first_promise()
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.HasLocation = false;

        Assert.False(await connector.RunAsync(SignedFile));

        Assert.Contains("Location", Assert.Single(connector.View.Steps).Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notification_that_never_comes_breaks_the_sixth_promise()
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();

        Assert.False(await connector.RunAsync(SignedFile));

        Assert.Equal((6, false), (connector.View.Steps[^1].Number, connector.View.Steps[^1].IsKept));
        Assert.Contains("No notification of envelope e1 came within 30 seconds", connector.View.Steps[^1].Outcome, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("""{"envelope_xid":"e1","document_list":[{"documentId":"other"}]}""")]
    [InlineData("""{"envelope_xid":"e1","document_list":[]}""")]
    public async Task A_notification_with_another_document_breaks_the_sixth_promise(string notification)
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.Notify(notification);

        Assert.False(await connector.RunAsync(SignedFile));

        Assert.Equal((6, false), (connector.View.Steps[^1].Number, connector.View.Steps[^1].IsKept));
        Assert.Contains(notification, connector.View.Steps[^1].Outcome, StringComparison.Ordinal);
    }

    // The hook is account-wide: envelopes of an earlier run on the same data may be completed meanwhile.
    [Fact]
    public async Task Notifications_of_other_envelopes_are_passed_over()
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.Notify("""{ "envelope_xid": "older", "document_list": [{ "documentId": "n0" }] }""");
        connector.Notify(Completed);

        Assert.True(await connector.RunAsync(SignedFile));
    }

    [Fact]
    public async Task A_file_that_could_not_be_written_whole_never_has_the_final_name()
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.Notify(Completed);
        // A folder in its way makes the writing fail.
        Directory.CreateDirectory(SignedFile + ".part");

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => connector.RunAsync(SignedFile));

        Assert.False(File.Exists(SignedFile));
    }

    [Fact]
    public async Task The_file_of_an_earlier_run_is_replaced()
    {
        await using ScriptedConnector connector = await ScriptedConnector.StartAsync();
        connector.Notify(Completed);
        folder.Write("out/signed.pdf", "an older and longer file");

        Assert.True(await connector.RunAsync(SignedFile));

        Assert.Equal("%PDF", await File.ReadAllTextAsync(SignedFile));
    }

    public void Dispose() => folder.Dispose();
}
