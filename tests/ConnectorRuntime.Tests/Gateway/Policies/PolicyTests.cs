using System.Net;

namespace ConnectorRuntime.Tests.Gateway.Policies;

public class PolicyTests
{
    private static readonly string Operation = SampleConnector.Get("/items/{id}", "GetItem", """
        "parameters": [ { "name": "id", "in": "path", "type": "string", "required": true } ],
        """);

    [Fact]
    public async Task Header_is_set_from_a_connection_parameter()
    {
        SentCall call = await CallAsync("setheader", """ "name": "X-Site", "value": "site-@connectionParameters('site')" """, connection: ("site", "north"));
        Assert.Equal("site-north", call.Header("X-Site"));
    }

    [Theory]
    [InlineData("override", "new")]
    [InlineData("skip", "old")]
    [InlineData("append", "old, new")]
    public async Task Header_that_is_there_is_treated_as_existsAction_says(string existsAction, string expected)
    {
        SentCall call = await CallAsync(
            "setheader", $$""" "name": "X-A", "value": "new", "existsAction": "{{existsAction}}" """, headers: [KeyValuePair.Create("X-A", "old")]);
        Assert.Equal(expected, call.Header("X-A"));
    }

    [Fact]
    public async Task Template_ids_are_read_in_any_letter_case()
    {
        SentCall call = await CallAsync("SetHeader", """ "name": "X-A", "value": "1" """);
        Assert.Equal("1", call.Header("X-A"));
    }

    [Fact]
    public async Task Policy_for_other_operations_is_left_out()
    {
        SentCall call = await CallAsync("setheader", """ "name": "X-A", "value": "1" """, "\"x-ms-apimTemplate-operationName\": [\"Other\"],");
        Assert.Null(call.Header("X-A"));
    }

    [Fact]
    public async Task Response_header_is_set_on_the_answer_only()
    {
        SentCall call = await CallAsync("setheader", """ "name": "X-A", "value": "1" """, "\"x-ms-apimTemplate-policySection\": \"Response\",");
        Assert.Null(call.Header("X-A"));
        Assert.Equal("1", Assert.Single(call.Response.Headers.GetValues("X-A")));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, false)]
    [InlineData(HttpStatusCode.InternalServerError, true)]
    public async Task Failure_header_is_set_on_failures_only(HttpStatusCode status, bool expected)
    {
        SentCall call = await CallAsync(
            "setheader", """ "name": "X-A", "value": "1" """, "\"x-ms-apimTemplate-policySection\": \"Failure\",", answer: _ => new HttpResponseMessage(status));
        Assert.Equal(expected, call.Response.Headers.Contains("X-A"));
    }

    [Fact]
    public async Task Failure_header_is_set_when_the_backend_gives_no_answer()
    {
        SentCall call = await CallAsync(
            "setheader", """ "name": "X-A", "value": "1" """, "\"x-ms-apimTemplate-policySection\": \"Failure\",", answer: _ => throw new HttpRequestException("no"));
        Assert.Equal(HttpStatusCode.BadGateway, call.Response.StatusCode);
        Assert.True(call.Response.Headers.Contains("X-A"));
    }

    [Theory]
    [InlineData("override", "?a=1&v=new&b=%20")]
    [InlineData("skip", "?a=1&v=old&b=%20")]
    [InlineData("append", "?a=1&v=old&b=%20&v=new")]
    public async Task Query_parameter_that_is_there_is_treated_as_existsAction_says(string existsAction, string expected)
    {
        SentCall call = await CallAsync(
            "setqueryparameter", $$""" "name": "v", "value": "new", "existsAction": "{{existsAction}}" """, pathAndQuery: "/items/7?a=1&v=old&b=%20");
        Assert.Equal(expected, call.Request!.RequestUri!.Query);
    }

    [Fact]
    public async Task Query_parameter_is_added_and_escaped()
    {
        SentCall call = await CallAsync("setqueryparameter", """ "name": "v", "value": "a b&c" """);
        Assert.Equal("?v=a%20b%26c", call.Request!.RequestUri!.Query);
    }

    [Fact]
    public async Task Dynamic_host_takes_the_place_of_host_and_base_path()
    {
        SentCall call = await CallAsync(
            "dynamichosturl", """ "urlTemplate": "https://@connectionParameters('site').example.org/api/" """, connection: ("site", "north"));
        Assert.Equal("https://north.example.org/api/items/7", call.Url);
    }

    [Fact]
    public async Task Dynamic_host_of_the_real_service_gives_only_its_path_when_a_backend_is_named()
    {
        SentCall call = await CallAsync("dynamichosturl", """ "urlTemplate": "https://real.example.org/api" """, backend: "http://127.0.0.1:9");
        Assert.Equal("http://127.0.0.1:9/api/items/7", call.Url);
    }

    [Fact]
    public async Task Dynamic_host_on_loopback_is_taken_although_a_backend_is_named()
    {
        SentCall call = await CallAsync(
            "dynamichosturl", """ "urlTemplate": "@headers('x-site')" """, backend: "http://127.0.0.1:9", headers: [KeyValuePair.Create("x-site", "http://127.0.0.1:10/api")]);
        Assert.Equal("http://127.0.0.1:10/api/items/7", call.Url);
    }

    [Fact]
    public async Task Dynamic_host_that_is_no_address_is_a_failure_of_the_gateway()
    {
        SentCall call = await CallAsync("dynamichosturl", """ "urlTemplate": "@queryParameters('site')" """);
        Assert.Equal(HttpStatusCode.InternalServerError, call.Response.StatusCode);
        Assert.Contains("did not give an absolute http or https address", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Route_leads_to_another_path_with_the_call_s_path_values()
    {
        SentCall call = await CallAsync(
            "routerequesttoendpoint", """ "newPath": "/things/{id}/parts?deep=1", "httpMethod": "@Request.OriginalHTTPMethod" """, pathAndQuery: "/items/a%2Fb?x=2");
        Assert.Equal("https://api.example.com/v1/things/a%2Fb/parts?deep=1&x=2", call.Url);
        Assert.Equal(HttpMethod.Get, call.Request!.Method);
    }

    [Fact]
    public async Task Route_changes_the_method()
    {
        SentCall call = await CallAsync("routerequesttoendpoint", """ "newPath": "search", "httpMethod": "POST" """);
        Assert.Equal(("POST", "https://api.example.com/v1/search"), (call.Request!.Method.Method, call.Url));
    }

    [Fact]
    public async Task Connection_parameter_that_is_missing_is_the_platform_s_failure_and_nothing_is_sent()
    {
        SentCall call = await CallAsync("setheader", """ "name": "X-A", "value": "@connectionParameters('site')" """);
        Assert.Equal(HttpStatusCode.InternalServerError, call.Response.StatusCode);
        Assert.Contains("Property with name site is not present in connection parameters.", call.Body, StringComparison.Ordinal);
        Assert.Null(call.Request);
    }

    [Theory]
    [InlineData("@connectionParameters('site', 'none')", "none")]
    [InlineData("@{connectionParameters('site', \\\"none\\\")}-x", "none-x")]
    [InlineData("@{@headers('x-in')}", "in")]
    [InlineData("@queryParameters('q')", "a b")]
    [InlineData("mail@example.com", "mail@example.com")]
    [InlineData("it''s @headers('nothing')!", "it''s !")]
    public async Task Expressions_are_evaluated(string value, string expected)
    {
        SentCall call = await CallAsync(
            "setheader", $$""" "name": "X-A", "value": "{{value}}" """, pathAndQuery: "/items/7?q=a%20b", headers: [KeyValuePair.Create("x-in", "in")]);
        Assert.Equal(expected, call.Header("X-A"));
    }

    [Fact]
    public async Task Default_of_a_connection_parameter_is_its_value_when_none_is_given()
    {
        using SampleConnector sample = new(Operation, properties: Properties("setheader", """ "name": "X-A", "value": "@connectionParameters('site')" """, "")
            + """, "connectionParameters": { "site": { "type": "string", "defaultValue": "south" } } """);
        Assert.Equal("south", (await SentCall.MakeAsync(sample, pathAndQuery: "/items/7")).Header("X-A"));
    }

    [Fact]
    public void What_is_not_imitated_is_named_once_with_its_title()
    {
        using SampleConnector sample = new(Operation, properties: """
            "policyTemplateInstances": [
              { "templateId": "setproperty", "title": "Next link", "parameters": {} },
              { "templateId": "setheader", "title": "From body", "parameters": {
                "x-ms-apimTemplateParameter.name": "X-A", "x-ms-apimTemplateParameter.value": "@body().id" } } ]
            """);
        Assert.Equal(
            ["not imitated: setproperty (Next link)", "not imitated: setheader (From body): the expression in '@body().id'"],
            new ConnectorRuntime.Gateway.Calls.ConnectorVersion(sample.Load(), null, null).Notices);
    }

    private static async Task<SentCall> CallAsync(
        string templateId,
        string parameters,
        string scope = "",
        (string Name, string Value)? connection = null,
        string pathAndQuery = "/items/7",
        string? backend = null,
        IReadOnlyList<KeyValuePair<string, string>>? headers = null,
        Func<HttpRequestMessage, HttpResponseMessage>? answer = null)
    {
        using SampleConnector sample = new(Operation, properties: Properties(templateId, parameters, scope));
        Dictionary<string, string> values = connection is { } one ? new() { [one.Name] = one.Value } : [];
        return await SentCall.MakeAsync(sample, values, pathAndQuery, backend, headers, answer);
    }

    private static string Properties(string templateId, string parameters, string scope)
    {
        string prefixed = System.Text.RegularExpressions.Regex.Replace(
            parameters, "\"(name|value|existsAction|urlTemplate|newPath|httpMethod)\":", "\"x-ms-apimTemplateParameter.$1\":");
        return $$"""
            "policyTemplateInstances": [ { "templateId": "{{templateId}}", "title": "T", "parameters": { {{scope}} {{prefixed}} } } ]
            """;
    }
}
