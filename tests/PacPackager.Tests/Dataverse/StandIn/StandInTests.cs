using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DataverseStandIn;
using Newtonsoft.Json.Linq;

namespace PacPackager.Tests.Dataverse.StandIn;

/// <summary>What the environment for tests does, told by plain requests, so that tests do not stand on sand.</summary>
public sealed class StandInTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient client = new();
    private StandInEnvironment environment = null!;

    public async Task InitializeAsync()
    {
        environment = await StandInEnvironment.StartAsync();
        client.BaseAddress = new Uri(environment.Url + "/api/data/v9.2/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", environment.Token);
    }

    public async Task DisposeAsync() => await environment.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("name eq 'new_a'", "A")]
    [InlineData("displayname eq 'b''s'", "b's")]
    [InlineData("displayname eq 'B''S'", "b's")]
    [InlineData("displayname ne 'A'", "b's C")]
    [InlineData("startswith(name,'new_') and not contains(displayname,'C')", "A b's")]
    [InlineData("endswith(name,'a') or (displayname eq 'C' and connectortype eq 1)", "A C")]
    [InlineData("description eq null", "A b's")]
    [InlineData("displayname eq 'A' or displayname eq 'b''s' and name eq 'nothing'", "A")]
    [InlineData("ismanaged eq false and connectorid eq 00000000-0000-0000-0000-000000000003", "C")]
    public async Task Filters_find_rows(string filter, string names)
    {
        PutThree();

        JObject found = await JsonAsync("GET", $"connectors?$select=displayname&$filter={Uri.EscapeDataString(filter)}", 200);

        Assert.Equal(names, string.Join(' ', found["value"]!.Select(row => (string)row["displayname"]!)));
    }

    [Theory]
    [InlineData("$filter=name lt 'a'")]
    [InlineData("$filter=name eq new_a")]
    [InlineData("$filter=name eq 'a")]
    [InlineData("$filter=nothing eq 'a'")]
    [InlineData("$filter=name eq 'a' name")]
    [InlineData("$filter=(name eq 'a'")]
    [InlineData("$filter=name eq 'O'Brien'")]
    [InlineData("$select=nothing")]
    [InlineData("$top=some")]
    [InlineData("$apply=aggregate")]
    public async Task Queries_that_are_not_understood_are_refused(string query)
    {
        JObject refused = await JsonAsync("GET", "connectors?" + query, 400);

        Assert.Equal("0x80060888", (string?)refused["error"]!["code"]);
    }

    [Fact]
    public async Task Pages_follow_one_another()
    {
        PutThree();

        JObject first = await JsonAsync("GET", "connectors?$select=name&$count=true", 200, null, ("Prefer", "odata.maxpagesize=2"));
        JObject second = await JsonAsync("GET", (string)first["@odata.nextLink"]!, 200, null, ("Prefer", "odata.maxpagesize=2"));
        JObject top = await JsonAsync("GET", "connectors?$top=1", 200);

        Assert.Equal((2, 1, 1, 3), (first["value"]!.Count(), second["value"]!.Count(), top["value"]!.Count(), (int)first["@odata.count"]!));
        Assert.Null(second["@odata.nextLink"]);
        Assert.Null(top["@odata.nextLink"]);
    }

    [Fact]
    public async Task Rows_are_made_changed_and_deleted_under_conditions()
    {
        Guid id = Guid.NewGuid();
        string row = $"connectors({id})";
        const string Body = """{ "name": "new_a", "connectortype": 1, "displayname": "A", "ismanaged": true, "modifiedon": "ignored" }""";

        await JsonAsync("PATCH", row, 404, Body, ("If-Match", "*"));
        JObject made = await JsonAsync("PATCH", row, 201, Body, ("Prefer", "return=representation"));
        await JsonAsync("PATCH", row, 412, Body, ("If-None-Match", "*"));
        string etag = (string)made["@odata.etag"]!;
        await JsonAsync("GET", row, 304, null, ("If-None-Match", etag));
        await JsonAsync("PATCH", row, 204, """{ "description": "x" }""", ("If-Match", etag));
        await JsonAsync("PATCH", row, 412, """{ "description": "y" }""", ("If-Match", etag));
        JObject read = await JsonAsync("GET", row, 200);

        Assert.Equal(("A", "x", false), ((string?)read["displayname"], (string?)read["description"], (bool)read["ismanaged"]!));
        await JsonAsync("DELETE", row, 204);
        await JsonAsync("DELETE", row, 404);
        await JsonAsync("GET", row, 404);
    }

    [Fact]
    public async Task A_post_may_choose_its_id_once()
    {
        Guid id = Guid.NewGuid();
        string body = $$"""{ "connectorid": "{{id}}", "name": "new_a", "connectortype": 1 }""";

        await JsonAsync("POST", "connectors", 204, body);
        await JsonAsync("POST", "connectors", 412, body);
        await JsonAsync("POST", "connectors", 400, """{ "displayname": "without a name" }""");

        Assert.Equal([id], environment.Rows.All.Select(stored => stored.Id));
    }

    [Theory]
    [InlineData("""{ "colour": "red" }""", "0x80048d19")]
    [InlineData("""{ "connectortype": "1" }""", "0x80048d19")]
    [InlineData("""{ "iconblob": "not base64!" }""", "0x80048d19")]
    [InlineData("""{ "displayname": """, "0x80048d19")]
    [InlineData("""{ "scriptoperations": "{ \"properties\": {} }" }""", "0x80040265")]
    public async Task Bodies_are_judged(string body, string code)
    {
        PutThree();

        JObject refused = await JsonAsync("PATCH", "connectors(00000000-0000-0000-0000-000000000001)", 400, body);

        Assert.Equal(code, (string?)refused["error"]!["code"]);
    }

    [Fact]
    public async Task An_icon_reads_back_as_another_picture_and_only_when_asked_for()
    {
        string row = $"connectors({Guid.NewGuid()})";
        await JsonAsync("PATCH", row, 204, """{ "name": "new_a", "connectortype": 1, "iconblob": "iVBORw==" }""");

        Assert.Null((await JsonAsync("GET", row, 200))["iconblob"]);
        Assert.NotEqual("iVBORw==", (string?)(await JsonAsync("GET", row + "?$select=iconblob", 200))["iconblob"]);
    }

    [Fact]
    public async Task Whoever_has_no_token_learns_the_tenant()
    {
        client.DefaultRequestHeaders.Authorization = null;

        using HttpResponseMessage answer = await client.GetAsync("connectors");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.StartsWith(
            $"Bearer authorization_uri=https://login.microsoftonline.com/{environment.Tenant}/oauth2/authorize",
            answer.Headers.NonValidated["WWW-Authenticate"].ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("right", "2019-08-01", null, 200)]
    [InlineData("wrong", "2019-08-01", null, 401)]
    [InlineData("right", "2018-02-01", null, 400)]
    [InlineData("right", "2019-08-01", "https://vault.azure.net", 400)]
    public async Task A_managed_identity_gets_the_token_for_this_environment(string header, string version, string? resource, int status)
    {
        using HttpRequestMessage request = new(
            HttpMethod.Get, $"{environment.IdentityEndpoint}?api-version={version}&resource={Uri.EscapeDataString(resource ?? environment.Url)}");
        request.Headers.Add("X-IDENTITY-HEADER", header == "right" ? environment.IdentityHeader : header);

        using HttpResponseMessage answer = await client.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        string? token = (string?)JObject.Parse(await answer.Content.ReadAsStringAsync())["access_token"];
        Assert.Equal(status == 200 ? environment.Token : null, token);
    }

    private void PutThree()
    {
        Put(1, """{ "name": "new_a", "displayname": "A", "connectortype": 1 }""");
        Put(2, """{ "name": "new_b", "displayname": "b's", "connectortype": 1 }""");
        Put(3, """{ "name": "new_c", "displayname": "C", "connectortype": 1, "description": "third" }""");
    }

    private void Put(byte number, string json) => environment.Rows.Put(new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number), JObject.Parse(json));

    private async Task<JObject> JsonAsync(string method, string address, int status, string? body = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), address);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)answer.StatusCode);
        return text.Length == 0 ? [] : JObject.Parse(text);
    }
}
