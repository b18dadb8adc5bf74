using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TestKit;

namespace PacPackager.Tests.Commands;

public class RunCommandTests
{
    private const string Usage = "What is wrong is said on standard error too.";

    [Fact]
    public async Task Document_shows_all_sides_of_the_call()
    {
        using SampleFolder folder = new();
        ProgramRun run = await RunAsync(folder, "AddItem", "--parameters", "parameters.json", "--reply", "reply.json", "--connection", "connection.json");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Golden.Match(Regex.Replace(run.Output, "(\"durationMs\": )[0-9.]+", "${1}0"), "run.json");
        Assert.Equal("not imitated: setproperty (Next link)", run.Error.Trim());
    }

    [Fact]
    public async Task Text_shows_all_sides_of_the_call()
    {
        using SampleFolder folder = new();
        ProgramRun run = await ProgramRun.InAsync(folder.Path, "run", "AddItem", "--parameters", "parameters.json", "--reply", "reply.json", "--connection", "connection.json");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Golden.Match(Regex.Replace(run.Output, "[0-9]+ ms", "0 ms"), "run.txt");
    }

    [Fact]
    public async Task Secrets_are_in_no_output_whatever_the_end()
    {
        using SampleFolder folder = new();
        await using LoopbackService backend = await LoopbackService.StartAsync((request, context) =>
        {
            context.Response.Headers.Location = "https://elsewhere.example.com/?u=canary-user";
            return Task.CompletedTask;
        });
        string[][] ends =
        [
            ["AddItem", "--parameters", "parameters.json", "--backend", backend.Url, "--connection", "connection.json"],
            ["GetItem", "--parameters", "-", "--backend", "http://127.0.0.1:1", "--connection", "connection.json"],
            ["AddItem", "--parameters", "parameters.json", "--connection", "connection.json"],
            ["Other", "--connection", "connection.json"],
        ];
        foreach (string[] end in ends)
        {
            foreach (string format in new[] { "text", "json" })
            {
                ProgramRun run = await ProgramRun.WithInputAsync("""{ "id": "1" }""", folder.Path, ["run", .. end, "--format", format]);
                Assert.DoesNotContain("canary", run.Output + run.Error, StringComparison.OrdinalIgnoreCase);
            }
        }

        Assert.Equal("Basic " + Convert.ToBase64String("canary-user:canary-password"u8), backend.Received[0].Headers["Authorization"]);
        Assert.Contains("key=canary-password", backend.Received[0].PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_by_the_script_is_a_failed_call_with_nothing_sent()
    {
        using SampleFolder folder = new();
        (ProgramRun run, JObject document) = await DocumentAsync(folder, """{ "id": "1", "body": {} }""", "AddItem");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal((JTokenType.Null, JTokenType.Null, 400), (document["sent"]!.Type, document["received"]!.Type, (int)document["response"]!["status"]!));
        Assert.Equal("NoName", document.SelectToken("response.body.error.code"));
    }

    [Theory]
    [InlineData(399, ExitCode.Clean)]
    [InlineData(400, ExitCode.Findings)]
    public async Task Failure_begins_at_status_400(int status, ExitCode expected)
    {
        using SampleFolder folder = new();
        folder.Write("reply.json", $$"""{ "status": {{status}} }""");
        (ProgramRun run, JObject document) = await DocumentAsync(folder, """{ "id": "1" }""", "GetItem", "--reply", "reply.json");
        Assert.Equal(expected, run.ExitCode);
        Assert.Equal((status, status), ((int)document["received"]!["status"]!, (int)document["response"]!["status"]!));
        Assert.Equal(JTokenType.Null, document["received"]!["body"]!.Type);
    }

    [Fact]
    public async Task Hidden_defaults_are_left_out_on_demand()
    {
        using SampleFolder folder = new();
        (_, JObject document) = await DocumentAsync(folder, """{ "id": "1", "body": { "name": "n" } }""", "AddItem", "--reply", "reply.json", "--no-defaults");
        Assert.Equal("https://api.example.com/v1/items/1?key=none", document.SelectToken("sent.url"));
        Assert.Null(document.SelectToken("sent.body.detail"));
    }

    [Fact]
    public async Task Operation_id_reaches_the_script_encoded_on_demand()
    {
        using SampleFolder folder = new();
        (_, JObject document) = await DocumentAsync(folder, """{ "id": "1", "body": { "name": "n" } }""", "AddItem", "--reply", "reply.json", "--encode-operation-id");
        Assert.Equal(Convert.ToBase64String("AddItem"u8), document.SelectToken("sent.body.operation"));
    }

    [Fact]
    public async Task Service_that_is_named_is_called()
    {
        using SampleFolder folder = new();
        await using LoopbackService backend = await LoopbackService.StartAsync(200, """{"a":1}""");
        (ProgramRun run, JObject document) = await DocumentAsync(folder, """{ "id": "a b" }""", "GetItem", "--backend", backend.Url);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal("/v1/items/a%20b?key=none", Assert.Single(backend.Received).PathAndQuery);
        Assert.Equal(1, document.SelectToken("response.body.a"));
    }

    [Fact]
    public async Task Service_that_is_not_there_is_a_bad_gateway()
    {
        using SampleFolder folder = new();
        (ProgramRun run, JObject document) = await DocumentAsync(folder, """{ "id": "1" }""", "GetItem", "--backend", "http://127.0.0.1:1");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal((JTokenType.Null, 502), (document["received"]!.Type, (int)document["response"]!["status"]!));
    }

    [Fact]
    public async Task Call_that_would_leave_with_nowhere_to_go_is_wrong_usage_and_shows_what_would_have_left()
    {
        using SampleFolder folder = new();
        (ProgramRun run, JObject document) = await DocumentAsync(folder, """{ "id": "1" }""", "GetItem");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("https://api.example.com/v1/items/1?key=none", document.SelectToken("sent.url"));
        Assert.Equal(JTokenType.Null, document["response"]!.Type);
        Assert.Contains("give --reply FILE with its answer, or --backend URL", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_that_does_not_compile_is_reported_with_its_place()
    {
        using SampleFolder folder = new();
        folder.Write("script.csx", "public class Script : ScriptBase { }");
        (ProgramRun run, JObject document) = await DocumentAsync(folder, """{ "id": "1" }""", "GetItem");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("script.csx(1,14): error CS0534", run.Error, StringComparison.Ordinal);
        Assert.Equal("script.csx does not compile.", document.SelectToken("error.message"));
    }

    [Theory]
    [InlineData("There is no operation 'GetItems'. Nearest: GetItem, AddItem.", "GetItems")]
    [InlineData("'idd' is no input of GetItem. Did you mean 'id'? It takes id.", "GetItem", "--parameters", "unknown.json")]
    [InlineData("'id' is missing: it is part of the path of GetItem. Give it a value that is not empty.", "GetItem")]
    [InlineData("--parameters: none.json cannot be read.", "GetItem", "--parameters", "none.json")]
    [InlineData("The reply's 'status' must be a whole number from 200 to 599.", "GetItem", "--reply", "bad.json")]
    [InlineData("--connection: The connection is no JSON: look at line 1, column 1.", "GetItem", "--connection", "-")]
    [InlineData("--reply and --backend exclude each other: name one of them.", "GetItem", "--reply", "reply.json", "--backend", "http://127.0.0.1:1")]
    [InlineData("Standard input can be read once", "GetItem", "--parameters", "-", "--connection", "-")]
    [InlineData("--backend takes an absolute http or https address", "GetItem", "--backend", "ftp://x")]
    [InlineData("There is no such file or folder.", "GetItem", "elsewhere")]
    [InlineData("Unrecognized command or argument '--nonsense'.", "GetItem", ".", "--nonsense")]
    [InlineData("Unrecognized command or argument '--nonsense'.", "GetItem", "--nonsense")]
    public async Task Wrong_usage_is_said_and_still_gives_one_document(string expected, params string[] arguments)
    {
        using SampleFolder folder = new();
        folder.Write("unknown.json", """{ "idd": "1" }""");
        folder.Write("bad.json", """{ "status": "x" }""");
        ProgramRun run = await ProgramRun.WithInputAsync("canary", folder.Path, ["run", .. arguments, "--format", "json"]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.True(run.Error.Contains(expected, StringComparison.Ordinal), $"{Usage} {run.Error}");
        JObject document = Parse(run.Output);
        Assert.All(new[] { "sent", "received", "response" }, side => Assert.Equal(JTokenType.Null, document[side]!.Type));
        Assert.Contains(expected, (string)document.SelectToken("error.message")!, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_usage_in_text_writes_nothing_to_standard_output()
    {
        using SampleFolder folder = new();
        ProgramRun run = await ProgramRun.InAsync(folder.Path, "run", "GetItems");
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Missing_required_inputs_are_a_remark()
    {
        using SampleFolder folder = new();
        string definition = await File.ReadAllTextAsync(Path.Combine(folder.Path, "apiDefinition.swagger.json"));
        folder.Write("apiDefinition.swagger.json", definition.Replace("\"in\": \"header\"", "\"in\": \"header\", \"required\": true", StringComparison.Ordinal));
        (ProgramRun run, _) = await DocumentAsync(folder, """{ "id": "1", "body": { "name": "n" } }""", "AddItem", "--reply", "reply.json");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("'X-Note' is required and not given; the script and the service will judge.", run.Error, StringComparison.Ordinal);
    }

    private static Task<ProgramRun> RunAsync(SampleFolder folder, params string[] arguments) =>
        ProgramRun.InAsync(folder.Path, ["run", .. arguments, "--format", "json"]);

    private static async Task<(ProgramRun Run, JObject Document)> DocumentAsync(SampleFolder folder, string parameters, params string[] arguments)
    {
        ProgramRun run = await ProgramRun.WithInputAsync(parameters, folder.Path, ["run", .. arguments, "--parameters", "-", "--format", "json"]);
        return (run, Parse(run.Output));
    }

    // Fails when anything stands behind the document.
    private static JObject Parse(string output) => JsonConvert.DeserializeObject<JObject>(output, new JsonSerializerSettings { CheckAdditionalContent = true })!;
}
