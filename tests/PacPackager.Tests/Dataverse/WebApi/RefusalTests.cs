using DataverseStandIn;
using DataverseStandIn.Faults;
using DataverseStandIn.Http;
using PacPackager.Dataverse;
using PacPackager.Dataverse.WebApi;

namespace PacPackager.Tests.Dataverse.WebApi;

public sealed class RefusalTests
{
    [Fact]
    public async Task A_token_that_is_not_accepted_leads_to_the_tenant()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        await opened.ReadAsync();
        opened.Environment.Token = "another token";

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.Equal(
            $"Reading connector {OpenedTable.Id}: {opened.Environment.Url} answered 401. The token is not accepted: sign in to the tenant that "
            + $"{opened.Environment.Url} belongs to, as a user or an application user of that environment.",
            failure.Message);
    }

    [Theory]
    [InlineData(Access.NoPrivilege, "0x80040220", "Give the user or application user a security role that may read and write connectors, such as System Customizer.")]
    [InlineData(Access.NotAMember, "0x80072560", "Application users, New app user.")]
    public async Task Who_may_not_is_told_what_they_lack(Access access, string code, string nextStep)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Access = access;

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.Equal(code, failure.Code);
        Assert.EndsWith(nextStep, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_environment_without_the_table_is_not_an_environment_without_the_row()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Answering(Reply.Error(404, "0x80060888", "Resource not found for the segment 'connectors'.")));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.EndsWith("The environment has no table 'connector'. Check that it is an environment with Dataverse, and up to date.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><head><title>404 &mdash; nothing\n here</title></head><body>much more</body></html>", ": 404 — nothing here.")]
    [InlineData("", ".")]
    [InlineData("nothing here", ": nothing here.")]
    public async Task A_site_that_is_no_environment_is_recognised(string body, string words)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Answering(Reply.Of(404) with { Body = body, ContentType = "text/html; charset=utf-8" }));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.Equal(
            $"Reading connector {OpenedTable.Id}: {opened.Environment.Url} answered 404{words} There is no Web API of Dataverse here. "
            + "Give the environment's address, such as https://contoso.crm4.dynamics.com.",
            failure.Message);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Answering(Reply.Of(302, ("Location", "https://elsewhere.example/login?token=abc"))));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.EndsWith("It sends the request elsewhere (elsewhere.example), which is not followed. Give the environment's own address.", failure.Message, StringComparison.Ordinal);
        Assert.Single(opened.Environment.Requests);
    }

    [Fact]
    public async Task A_page_in_place_of_rows_is_recognised()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Page(200, "Sign in"));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.Contains("something that is not JSON of the Web API", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_in_an_unknown_character_set_is_recognised()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Answering(Reply.Of(200) with { Body = "{}", ContentType = "application/json; charset=klingon" }));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.Contains("answered what cannot be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_an_answer_repeats_is_not_shown()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(Fault.Answering(Reply.Error(400, opened.Environment.Token, $"Header 'Bearer {opened.Environment.Token}' is odd.")));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(opened.ReadAsync);

        Assert.DoesNotContain(opened.Environment.Token, failure.Message + failure.Code, StringComparison.Ordinal);
        Assert.Contains("Header 'Bearer ***' is odd.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "error": { "code": "0x1", "message": "No." } }""", "0x1", "No.")]
    [InlineData("""{ "error": { "code": "", "message": "An error has occurred." } }""", null, "An error has occurred.")]
    [InlineData("""{ "error": { "code": "0x1", "message": "Outer.", "@Microsoft.PowerApps.CDS.InnerError.Message": "Inner." } }""", "0x1", "Outer. Inner.")]
    [InlineData("""{ "error": { "code": "0x1", "message": "Outer.", "innererror": { "message": "Outer.", "type": "x" } } }""", "0x1", "Outer.")]
    [InlineData("""{ "error": "invalid_token", "error_description": "Run out." }""", null, "Run out.")]
    [InlineData("""{ "Message": "No HTTP resource was found." }""", null, "No HTTP resource was found.")]
    [InlineData("""{ "ErrorCode": "0x2", "Message": "Locked." }""", "0x2", "Locked.")]
    [InlineData("""{ "error": { "code": 7, "message": null } }""", "7", "")]
    [InlineData("""{ "error": [] }""", null, "")]
    [InlineData("""{ "error": { "mess""", null, """{ "error": { "mess""")]
    [InlineData("two\r\nlines \u001b[31mred", null, "two lines [31mred")]
    public void Errors_are_read_in_every_shape(string body, string? code, string message)
    {
        WebApiError error = WebApiError.Read(body);

        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public void A_long_answer_is_cut() => Assert.Equal(1002, WebApiError.Read(new string('x', 5000)).Message.Length);
}
