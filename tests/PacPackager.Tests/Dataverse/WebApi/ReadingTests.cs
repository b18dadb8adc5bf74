using DataverseStandIn.Http;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse.WebApi;

public sealed class ReadingTests
{
    [Fact]
    public async Task A_row_is_asked_for_as_the_web_api_wants_it()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();

        await opened.ReadAsync();

        LoggedRequest request = opened.Last;
        Assert.Equal("GET", request.Method);
        Assert.Equal(
            $"/api/data/v9.2/connectors({OpenedTable.Id})?$select=connectorid,name,displayname,description,iconbrandcolor,openapidefinition,"
            + "connectionparameters,connectionparametersets,policytemplateinstances,scriptoperations,customcodeblobcontent,connectorinternalid,ismanaged,iconblob",
            request.PathAndQuery);
        Assert.Equal(
            ("application/json", "4.0", "4.0", "null", "odata.include-annotations=\"*\"", $"Bearer {opened.Environment.Token}"),
            (request.Header("Accept"), request.Header("OData-Version"), request.Header("OData-MaxVersion"), request.Header("If-None-Match"),
                request.Header("Prefer"), request.Header("Authorization")));
    }

    [Fact]
    public async Task What_was_written_is_read_back_the_icon_as_the_picture_that_is_kept()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        await opened.CreateAsync();

        StoredConnector? stored = await opened.ReadAsync();

        Assert.Equal(OpenedTable.FullRow with { Icon = null }, stored!.Row with { Icon = null });
        Assert.Equal("144 x 144 of 8 characters"u8, stored.Row.Icon!);
        Assert.Equal((OpenedTable.Id, opened.Environment.Rows.Find(OpenedTable.Id)!.ETag), (stored.Id, stored.Version));
        Assert.StartsWith("shared_new-5forders-5f", stored.InternalId, StringComparison.Ordinal);
        Assert.False(stored.IsManaged);
    }

    [Fact]
    public async Task Empty_columns_read_as_what_an_empty_file_would_write()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Rows.Put(OpenedTable.Id, new JObject { ["name"] = "new_orders" }, isManaged: true);

        StoredConnector? stored = await opened.ReadAsync();

        Assert.Equal(new ConnectorRow { Name = "new_orders", DisplayName = "", OpenApiDefinition = "" }, stored!.Row);
        Assert.True(stored.IsManaged);
    }

    [Fact]
    public async Task An_icon_that_cannot_be_decoded_is_there_all_the_same()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(DataverseStandIn.Faults.Fault.Answering(Reply.Json(200, JObject.Parse(
            $$"""{ "@odata.etag": "W/\"1\"", "connectorid": "{{OpenedTable.Id}}", "iconblob": "no base64!" }"""))));

        Assert.NotEmpty((await opened.ReadAsync())!.Row.Icon!);
    }

    [Fact]
    public async Task A_text_that_looks_like_a_date_stays_as_it_is()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        await opened.CreateAsync(OpenedTable.FullRow with { Description = "2026-03-02T09:00:00Z" });

        Assert.Equal("2026-03-02T09:00:00Z", (await opened.ReadAsync())!.Row.Description);
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_null()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();

        Assert.Null(await opened.ReadAsync());
    }

    [Fact]
    public async Task A_name_is_looked_for_with_its_quotes_doubled_and_escaped()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Put("O'Brien & Söhne #1 + 2%", OpenedTable.Id);

        IReadOnlyList<StoredConnector> found = await opened.Table.FindAsync("O'Brien & Söhne #1 + 2%", CancellationToken.None);

        Assert.Equal([OpenedTable.Id], found.Select(row => row.Id));
        Assert.EndsWith(
            "&$filter=displayname%20eq%20%27O%27%27Brien%20%26%20S%C3%B6hne%20%231%20%2B%202%25%27", opened.Last.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_pages_are_read_and_rows_come_in_the_order_of_their_ids()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.PageSize = 2;
        Guid[] ids = [.. Enumerable.Range(0, 5).Select(number => DerivedId.Of("connector", $"orders {number}"))];
        foreach (Guid id in ids)
        {
            opened.Put("Orders", id);
        }

        opened.Put("Other orders", Guid.NewGuid());

        IReadOnlyList<StoredConnector> found = await opened.Table.FindAsync("Orders", CancellationToken.None);

        Assert.Equal(ids.Order(), found.Select(row => row.Id));
        Assert.Equal(3, opened.Environment.Requests.Count);
    }

    [Theory]
    [InlineData("https://elsewhere.example/api/data/v9.2/connectors?$skiptoken=2")]
    [InlineData("//elsewhere.example/connectors")]
    [InlineData("http://localhost:1/connectors")]
    public async Task A_page_of_another_host_does_not_get_the_token(string link)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        (opened.Environment.PageSize, opened.Environment.NextLink) = (1, link);
        opened.Put("Orders", Guid.NewGuid());
        opened.Put("Orders", Guid.NewGuid());

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.Table.FindAsync("Orders", CancellationToken.None));

        Assert.Contains("a link to a page of another host, which is not followed", failure.Message, StringComparison.Ordinal);
        Assert.Single(opened.Environment.Requests);
    }

    [Fact]
    public async Task Pages_that_go_in_circles_end()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        (opened.Environment.PageSize, opened.Environment.NextLink) = (1, "/api/data/v9.2/connectors?$filter=statecode%20eq%20null");
        opened.Put("Orders", Guid.NewGuid());
        opened.Put("Orders", Guid.NewGuid());

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.Table.FindAsync("Orders", CancellationToken.None));

        Assert.Contains("a page that was there before", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_only_the_database_takes_for_the_same_is_another()
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(DataverseStandIn.Faults.Fault.Answering(Reply.Json(200, JObject.Parse(
            $$"""
            { "value": [
                { "@odata.etag": "W/\"1\"", "connectorid": "{{OpenedTable.Id}}", "displayname": "Örders" },
                { "@odata.etag": "W/\"2\"", "connectorid": "{{Guid.Empty}}", "displayname": "ORDERS " } ] }
            """))));

        IReadOnlyList<StoredConnector> found = await opened.Table.FindAsync("Orders", CancellationToken.None);

        Assert.Equal([Guid.Empty], found.Select(row => row.Id));
    }

    [Theory]
    [InlineData("""{ "values": [] }""", "without a list of rows")]
    [InlineData("""{ "value": [ { "connectorid": "x" } ] }""", "with a row that has no id or no version")]
    [InlineData("""{ "value": [ 1 ] }""", "with a row that has no id or no version")]
    [InlineData("""[]""", "something that is not JSON of the Web API")]
    public async Task A_success_that_is_none_is_said(string body, string reason)
    {
        await using OpenedTable opened = await OpenedTable.StartAsync();
        opened.Environment.Faults.Add(DataverseStandIn.Faults.Fault.Answering(Reply.Of(200) with { Body = body }));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => opened.Table.FindAsync("Orders", CancellationToken.None));

        Assert.Equal(
            $"Looking for connectors named 'Orders': {opened.Environment.Url} answered {reason}. Check that it is the address of an environment.", failure.Message);
    }
}
