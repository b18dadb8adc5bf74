using System.Text;
using Newtonsoft.Json.Linq;
using TestKit;

namespace PacPackager.Tests.Commands;

/// <summary>Whatever a file holds, the answer is findings or one clear line.</summary>
public sealed class ValidateHostileInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("not json at all")]
    [InlineData("{ \"swagger\": \"2.0\" } trailing")]
    [InlineData("\0\0\0\0")]
    public async Task What_is_no_json_object_is_one_finding(string text)
    {
        Write(Encoding.UTF8.GetBytes(text));

        JToken finding = Assert.Single(await ErrorsAsync());

        Assert.Equal("file-json", (string?)finding["rule"]);
    }

    [Fact]
    public async Task Nesting_beyond_reason_is_one_finding()
    {
        Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000)));

        Assert.Equal("file-json", (string?)Assert.Single(await ErrorsAsync())["rule"]);
    }

    [Fact]
    public async Task A_file_of_50_megabytes_is_not_read()
    {
        string file = Path.Combine(folder.FullPath, "apiDefinition.swagger.json");
        using (FileStream stream = File.Create(file))
        {
            stream.SetLength(50 * 1024 * 1024);
        }

        JToken finding = Assert.Single(await ErrorsAsync());

        Assert.Equal("file-size", (string?)finding["rule"]);
    }

    [Fact]
    public async Task Another_encoding_is_a_finding_and_the_rest_is_judged()
    {
        Write(Encoding.Latin1.GetBytes("""{ "swagger": "3.1", "info": { "title": "Größe" } }"""));

        IEnumerable<string?> rules = (await ErrorsAsync()).Select(finding => (string?)finding["rule"]);

        Assert.Contains("file-utf8", rules);
        Assert.True(rules.Count() > 1);
    }

    [Fact]
    public async Task Utf16_is_a_finding_and_the_rest_is_judged()
    {
        Write([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("""{ "swagger": "3.1" }""")]);

        Assert.Contains("file-utf8", (await ErrorsAsync()).Select(finding => (string?)finding["rule"]));
    }

    [Theory]
    [InlineData("""{ "$ref": "#/definitions/A" }""")]
    [InlineData("""{ "allOf": [ { "$ref": "#/definitions/A" } ] }""")]
    [InlineData("""{ "type": "object", "required": [ "a" ], "properties": { "a": { "$ref": "#/definitions/A" } } }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/definitions/A" } }""")]
    public async Task References_that_come_round_end(string schema)
    {
        Write(Encoding.UTF8.GetBytes($$"""
            { "swagger": "2.0", "paths": { "/a": { "post": { "operationId": "PostA",
              "parameters": [ { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/A" } } ],
              "responses": { "200": { "description": "Fine.", "schema": { "$ref": "#/definitions/A" } } } } } },
              "definitions": { "A": {{schema}} } }
            """));

        Assert.NotEmpty(await ErrorsAsync());
    }

    [Theory]
    [InlineData("info")]
    [InlineData("paths")]
    [InlineData("definitions")]
    [InlineData("parameters")]
    [InlineData("responses")]
    [InlineData("security")]
    [InlineData("securityDefinitions")]
    [InlineData("tags")]
    [InlineData("schemes")]
    [InlineData("x-ms-connector-metadata")]
    [InlineData("x-ms-capabilities")]
    public async Task Members_of_the_wrong_kind_do_not_throw(string member)
    {
        foreach (string value in new[] { "null", "1", "\"text\"", "[]", "{}", "[ null, 1, [] ]", "{ \"\": null, \"a\": 1, \"b\": [], \"c\": { \"$ref\": 1 } }" })
        {
            Write(Encoding.UTF8.GetBytes($$"""{ "swagger": "2.0", "{{member}}": {{value}} }"""));

            Assert.NotEmpty(await ErrorsAsync());
        }
    }

    [Fact]
    public async Task A_folder_in_a_files_place_is_wrong_usage()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullPath, "apiDefinition.swagger.json"));

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "apiDefinition.swagger.json");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    public void Dispose() => folder.Dispose();

    private void Write(byte[] bytes) => File.WriteAllBytes(Path.Combine(folder.FullPath, "apiDefinition.swagger.json"), bytes);

    private async Task<JToken[]> ErrorsAsync()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "apiDefinition.swagger.json", "--profile", "certification", "--format", "json");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        return [.. JObject.Parse(run.Output).SelectTokens("connectors[*].diagnostics[*]").Where(finding => (string?)finding["severity"] == "error")];
    }
}
