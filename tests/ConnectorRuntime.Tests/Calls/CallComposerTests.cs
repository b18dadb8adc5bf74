using System.Text;
using ConnectorRuntime.Calls;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Tests.Gateway;
using Connectors;

namespace ConnectorRuntime.Tests.Calls;

public class CallComposerTests
{
    private const string Fine = """ "responses": { "200": { "description": "Fine." } } """;

    [Theory]
    [InlineData("\"a b/ü\"", "", "/items/a%20b%2F%C3%BC")]
    [InlineData("\"a b\"", ", \"x-ms-url-encoding\": \"double\"", "/items/a%2520b")]
    [InlineData("10.50", "", "/items/10.50")]
    public void Path_value_is_escaped(string value, string encoding, string expected)
    {
        string parameter = $$"""{ "name": "id", "in": "path", "type": "string", "required": true{{encoding}} }""";
        Assert.Equal(expected, Compose("/items/{id}", parameter, $$"""{ "id": {{value}} }""").Path);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "id": "" }""")]
    [InlineData("""{ "id": null }""")]
    public void Path_value_that_is_missing_is_refused(string inputs)
    {
        CallInputException mistake = Assert.Throws<CallInputException>(
            () => Compose("/items/{id}", """{ "name": "id", "in": "path", "type": "string", "required": true }""", inputs));
        Assert.Contains("'id' is missing", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "?tags=a%20b,2")]
    [InlineData("ssv", "?tags=a%20b%202")]
    [InlineData("pipes", "?tags=a%20b%7C2")]
    [InlineData("multi", "?tags=a%20b&tags=2")]
    public void Array_in_the_query_is_written_in_its_format(string format, string expected)
    {
        string parameter = $$"""{ "name": "tags", "in": "query", "type": "array", "items": { "type": "string" }, "collectionFormat": "{{format}}" }""";
        Assert.Equal(expected, Compose("/items", parameter, """{ "tags": [ "a b", 2, null ] }""").Query.ToString());
    }

    [Fact]
    public void Query_follows_the_definition_s_order_and_leaves_out_null()
    {
        const string Parameters = """
            { "name": "b", "in": "query", "type": "boolean" }, { "name": "a", "in": "query", "type": "string" }, { "name": "c", "in": "query", "type": "string" }
            """;
        Assert.Equal("?b=true&a=1.0", Compose("/items", Parameters, """{ "a": 1.0, "b": true, "c": null }""").Query.ToString());
    }

    [Fact]
    public async Task Headers_travel_and_a_content_type_belongs_to_the_body()
    {
        IncomingCall call = Compose("/items", """
            { "name": "X-A", "in": "header", "type": "string" },
            { "name": "Content-Type", "in": "header", "type": "string", "x-ms-visibility": "internal", "default": "application/vnd.a+json" },
            { "name": "body", "in": "body", "schema": { "type": "object" } }
            """, """{ "X-A": "1", "body": {} }""");
        Assert.Equal(KeyValuePair.Create("X-A", "1"), Assert.Single(call.Headers));
        Assert.Equal("application/vnd.a+json", call.Content!.Headers.ContentType!.MediaType);
        Assert.Equal("{}", await call.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Body_keeps_key_order_and_number_texts()
    {
        IncomingCall call = Compose("/items", Body("{ \"type\": \"object\" }"), """
            { "body": { "z": 10.50, "a": 1.0, "big": 12345678901234567890123, "e": 1E+2, "text": "書 <&>", "m": { "y": [ ], "x": null } } }
            """);
        Assert.Equal("""{"z":10.50,"a":1.0,"big":12345678901234567890123,"e":1E+2,"text":"書 <&>","m":{"y":[],"x":null}}""", await call.Content!.ReadAsStringAsync());
        Assert.Equal("application/json", call.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task File_as_the_whole_body_travels_as_its_bytes_and_type()
    {
        IncomingCall call = Compose("/items", Body("{ \"type\": \"string\", \"format\": \"binary\" }"), """
            { "body": { "$content-type": "application/pdf", "$content": "JVBERg==" } }
            """);
        Assert.Equal("%PDF"u8.ToArray(), await call.Content!.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", call.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("application/json", "\"text\"", "application/json")]
    [InlineData("text/plain", "text", "text/plain")]
    [InlineData("application/xml", "text", "application/xml")]
    public async Task Text_as_the_whole_body_is_JSON_only_where_JSON_is_taken(string consumes, string expected, string type)
    {
        IncomingCall call = Compose("/items", Body("{ \"type\": \"string\" }"), """{ "body": "text" }""", consumes: consumes);
        Assert.Equal(expected, await call.Content!.ReadAsStringAsync());
        Assert.Equal(type, call.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Form_fields_are_url_encoded()
    {
        IncomingCall call = Compose("/items", Form("string"), """{ "field": "a b&c" }""", consumes: "application/x-www-form-urlencoded");
        Assert.Equal("field=a+b%26c", await call.Content!.ReadAsStringAsync());
    }

    [Fact]
    public async Task File_in_a_form_makes_it_multipart()
    {
        IncomingCall call = Compose("/items", Form("file") + """, { "name": "note", "in": "formData", "type": "string" } """, """
            { "field": { "$content-type": "application/pdf", "$content": "JVBERg==", "$filename": "a.pdf" }, "note": "hello" }
            """);
        Assert.Equal("multipart/form-data", call.Content!.Headers.ContentType!.MediaType);
        string text = Encoding.ASCII.GetString(await call.Content.ReadAsByteArrayAsync());
        Assert.Contains("Content-Disposition: form-data; name=\"field\"; filename=\"a.pdf\"\r\n\r\n%PDF\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/pdf\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Content-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void File_whose_content_is_not_base64_is_refused()
    {
        CallInputException mistake = Assert.Throws<CallInputException>(
            () => Compose("/items", Body("{ \"type\": \"string\" }"), """{ "body": { "$content": "?" } }"""));
        Assert.Contains("not base64", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_input_is_refused_with_the_nearest_name()
    {
        CallInputException mistake = Assert.Throws<CallInputException>(
            () => Compose("/items", """{ "name": "download_type", "in": "query", "type": "integer" }, """ + Body("{}"), """{ "downloadtype": 2 }"""));
        Assert.Equal("'downloadtype' is no input of Call. Did you mean 'download_type'? It takes download_type, body.", mistake.Message);
    }

    [Fact]
    public void Required_inputs_that_are_missing_are_named_and_do_not_stop_the_call()
    {
        Operation operation = Operation("/items", """{ "name": "q", "in": "query", "type": "string", "required": true }, """ + Body("{}", required: true), null);
        CallComposer composer = new(operation, JsonText.ReadObject("{}", "The parameters"), fillsDefaults: true);
        Assert.Equal(["q", "body"], composer.Missing);
    }

    [Theory]
    [InlineData(true, "?kind=2")]
    [InlineData(false, "")]
    public void Default_of_a_hidden_parameter_is_filled_in_unless_left_out(bool fills, string expected)
    {
        const string Parameters = """
            { "name": "kind", "in": "query", "type": "integer", "default": 2, "x-ms-visibility": "internal" },
            { "name": "seen", "in": "query", "type": "integer", "default": 3 }
            """;
        Assert.Equal(expected, Compose("/items", Parameters, "{}", fillsDefaults: fills).Query.ToString());
    }

    [Fact]
    public void Call_has_its_own_address_at_the_gateway()
    {
        IncomingCall call = Compose("/items/{id}", """
            { "name": "id", "in": "path", "type": "string", "required": true }, { "name": "q", "in": "query", "type": "string" }
            """, """{ "id": "a/b", "q": "c d" }""");
        Assert.Equal("https://gateway.invalid/apim/sample/run/items/a%2Fb?q=c%20d", call.OriginalRequestUri.AbsoluteUri);
    }

    private static string Body(string schema, bool required = false) =>
        $$"""{ "name": "request", "in": "body", "required": {{(required ? "true" : "false")}}, "schema": {{schema}} }""";

    private static string Form(string type) => $$"""{ "name": "field", "in": "formData", "type": "{{type}}" }""";

    private static Operation Operation(string path, string parameters, string? consumes)
    {
        string consumed = consumes is null ? "" : $"\"consumes\": [ \"{consumes}\" ],";
        using SampleConnector sample = new($$""" "{{path}}": { "post": { "operationId": "Call", {{consumed}} "parameters": [ {{parameters}} ], {{Fine}} } } """);
        return sample.Load().Definition!.Operations[0];
    }

    private static IncomingCall Compose(string path, string parameters, string inputs, bool fillsDefaults = true, string? consumes = null) =>
        new CallComposer(Operation(path, parameters, consumes), JsonText.ReadObject(inputs, "The parameters"), fillsDefaults)
            .Compose(new Uri("https://gateway.invalid/apim/sample/run"), "call-1");
}
