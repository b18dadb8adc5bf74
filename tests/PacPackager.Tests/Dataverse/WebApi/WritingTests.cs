using DataverseStandIn.Http;
using DataverseStandIn.Rows;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse.WebApi;

public sealed class WritingTests
{
    [Fact]
    public async Task A_new_row_is_made_under_its_own_id_and_only_if_it_is_not_there()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();

        await opened.CreateAsync();

        LoggedRequest request = opened.Last;
        Assert.Equal(("PATCH", $"/api/data/v9.2/connectors({OpenedTable.Id})"), (request.Method, request.PathAndQuery));
        Assert.Equal(("*", (string?)null), (request.Header("If-None-Match"), request.Header("If-Match")));
        Assert.StartsWith("application/json", request.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Equal(
            """
            {
              "name": "new_orders",
              "connectortype": 1,
              "displayname": "Orders",
              "description": "Keeps orders.",
              "iconbrandcolor": "#007ee5",
              "openapidefinition": "{ \"swagger\": \"2.0\", \"info\": { \"title\": \"Orders\" } }",
              "connectionparameters": "{ \"key\": { \"type\": \"securestring\" } }",
              "connectionparametersets": "{ \"values\": [] }",
              "policytemplateinstances": "[ { \"templateId\": \"setheader\" } ]",
              "scriptoperations": "[ \"List\" ]",
              "customcodeblobcontent": "public class Script : ScriptBase { }\n",
              "iconblob": "iVBORw=="
            }
            """,
            JObject.Parse(request.Body).ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_update_replaces_the_row_that_was_read_and_empties_what_is_gone()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        await opened.CreateAsync();
        StandInRow before = opened.Environment.Rows.Find(OpenedTable.Id)!;

        await opened.UpdateAsync(new ConnectorRow { Name = "other_name", DisplayName = "Orders 2", OpenApiDefinition = "{}" });

        StandInRow after = opened.Environment.Rows.Find(OpenedTable.Id)!;
        Assert.Equal((before.ETag, (string?)null), (opened.Last.Header("If-Match"), opened.Last.Header("If-None-Match")));
        Assert.Equal(
            ["connectionparameters", "connectorinternalid", "connectortype", "displayname", "name", "openapidefinition", "policytemplateinstances", "scriptoperations"],
            after.Values.Properties().Select(column => column.Name).Order(StringComparer.Ordinal));
        Assert.Equal(("new_orders", "Orders 2"), (after.Text("name"), after.Text("displayname")));
    }

    [Fact]
    public async Task A_row_goes_into_the_solution_that_is_named()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Solutions["contoso_orders"] = [];

        await opened.CreateAsync(solution: "contoso_orders");

        Assert.Equal([OpenedTable.Id], opened.Environment.Solutions["contoso_orders"]);
        Assert.Equal("contoso_orders", opened.Last.Header("MSCRM.SolutionUniqueName"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_solution_that_is_not_there_is_said(bool isUpdate)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        if (isUpdate)
        {
            opened.Put("Orders");
        }

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(
            () => isUpdate ? opened.UpdateAsync(solution: "nowhere") : opened.CreateAsync(solution: "nowhere"));

        Assert.EndsWith("Check --solution: it takes the unique name of an unmanaged solution of this environment.", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("my solution")]
    [InlineData("x\r\nAuthorization: Bearer y")]
    [InlineData("contoso_orders\n")]
    [InlineData("")]
    public async Task A_name_that_no_solution_has_is_not_sent(string solution)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();

        UsageException refusal = await Assert.ThrowsAsync<UsageException>(() => opened.CreateAsync(solution: solution));

        Assert.Contains("is not the unique name of a solution", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(opened.Environment.Requests);
    }

    [Fact]
    public async Task A_row_that_somebody_changed_meanwhile_is_left_alone()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Put("Orders");
        StoredConnector? read = await opened.ReadAsync();
        opened.Put("Theirs");

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(
            () => opened.Table.WriteAsync(OpenedTable.Id, OpenedTable.FullRow, read, null, CancellationToken.None));

        Assert.Equal(
            $"Updating connector 'Orders' ({OpenedTable.Id}): {opened.Environment.Url} answered 412 (0x80060882): The version of the existing record doesn't "
            + "match the RowVersion property provided. Somebody changed the connector after it was read; nothing was written. Look at their change, then deploy again.",
            failure.Message);
        Assert.Equal(("0x80060882", false), (failure.Code, failure.OutcomeUnknown));
        Assert.Equal("Theirs", opened.Environment.Rows.Find(OpenedTable.Id)!.Text("displayname"));
    }

    [Fact]
    public async Task A_row_that_somebody_made_meanwhile_is_left_alone()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Put("Theirs");

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.CreateAsync());

        Assert.EndsWith("is there already, made meanwhile; nothing was written. Deploy again to update it.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Theirs", opened.Environment.Rows.Find(OpenedTable.Id)!.Text("displayname"));
    }

    [Fact]
    public async Task A_row_that_somebody_deleted_meanwhile_is_not_made_anew()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Put("Orders");
        StoredConnector? read = await opened.ReadAsync();
        opened.Environment.Rows.Remove(OpenedTable.Id);

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(
            () => opened.Table.WriteAsync(OpenedTable.Id, OpenedTable.FullRow, read, null, CancellationToken.None));

        Assert.EndsWith("Somebody deleted the connector after it was read; nothing was written. Deploy again to make it anew.", failure.Message, StringComparison.Ordinal);
        Assert.Empty(opened.Environment.Rows.All);
    }

    [Fact]
    public async Task A_text_too_long_for_its_column_is_refused_in_the_environments_words()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(
            () => opened.CreateAsync(OpenedTable.FullRow with { DisplayName = new string('x', 201) }));

        Assert.Contains("The length of the 'displayname' attribute", failure.Message, StringComparison.Ordinal);
        Assert.Equal("0x80044331", failure.Code);
    }

    [Fact]
    public async Task The_whole_properties_file_in_a_column_is_explained()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(
            () => opened.CreateAsync(OpenedTable.FullRow with { ConnectionParameters = """{ "properties": { "connectionParameters": {} } }""" }));

        Assert.EndsWith("Each column takes the inner value alone.", failure.Message, StringComparison.Ordinal);
    }
}
