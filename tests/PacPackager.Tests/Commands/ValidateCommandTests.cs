using Newtonsoft.Json.Linq;
using NJsonSchema;
using TestKit;

namespace PacPackager.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private const string Twice = """
        {
          "swagger": "2.0", "info": { "title": "Invoices", "version": "1.0", "description": "Reads and writes the invoices of a small company." },
          "host": "api.fabrikam.com", "basePath": "/", "schemes": [ "https" ],
          "paths": {
            "/a": { "get": { "operationId": "GetA", "summary": "Get a", "description": "Gets a.", "responses": { "200": { "description": "Fine." } } } },
            "/b": { "get": { "operationId": "GetA", "summary": "Get b", "description": "Gets b.", "responses": { "200": { "description": "Fine." } } } }
          }
        }
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_shipped_connector_is_clean_under_both_profiles()
    {
        ProgramRun deploy = await ProgramRun.InAsync(RepositoryPaths.Root, "validate", "--fail-on", "warning");
        ProgramRun certification = await ProgramRun.InAsync(RepositoryPaths.Root, "validate", "--profile", "certification", "--fail-on", "warning");

        Assert.True(deploy.ExitCode == ExitCode.Clean, deploy.Output + deploy.Error);
        Assert.True(certification.ExitCode == ExitCode.Clean, certification.Output + certification.Error);
    }

    [Theory]
    [InlineData("deploy")]
    [InlineData("certification")]
    public async Task The_shipped_connector_suppresses_two_findings(string profile)
    {
        ProgramRun run = await ProgramRun.InAsync(
            RepositoryPaths.Root, "validate", "--no-suppressions", "--profile", profile, "--format", "json");

        IEnumerable<string?> beyondLabels = JObject.Parse(run.Output).SelectTokens("connectors[*].diagnostics[*].rule")
            .Select(rule => (string?)rule)
            .Where(rule => rule?.StartsWith("label-", StringComparison.Ordinal) == false);
        Assert.Equal(["contact-email-present", "binary-place"], beyondLabels);
    }

    [Theory]
    [InlineData("with", true)]
    [InlineData("without", false)]
    public async Task Suppressions_of_another_file_hold_where_a_connector_has_none(string connector, bool tells)
    {
        folder.Write("with/apiDefinition.swagger.json", Twice);
        folder.Write("with/pacpackager.json", "{}");
        folder.Write("without/apiDefinition.swagger.json", Twice);
        folder.Write("suppressions.json", """{ "suppressions": [ { "rule": "operation-id-unique", "file": "apiDefinition.swagger.json", "reason": "Meant." } ] }""");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", connector, "--suppressions", "suppressions.json");

        Assert.Equal(tells, run.Output.Contains("operation-id-unique", StringComparison.Ordinal));
        Assert.DoesNotContain("suppression-used", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "suppressions.json: The file has no 'suppressions'. Name a pacpackager.json that has some.\n")]
    [InlineData("[]", "suppressions.json(1,1): The file holds one JSON Array, not an object. Begin it with '{'.\n")]
    [InlineData("""{ "suppressions": { } }""", "suppressions.json(1,19): 'suppressions' is an object, not a list. Write a list of objects.\n")]
    [InlineData(
        """{ "suppressions": [ { "rule": "operation-id-uniqe", "reason": "Meant." } ] }""",
        "suppressions.json(1,31): There is no rule 'operation-id-uniqe'. Write 'operation-id-unique'.\n")]
    [InlineData(
        """{ "suppressions": [ { "rule": "operation-id-unique" } ] }""",
        "suppressions.json(1,21): The suppression of 'operation-id-unique' gives no reason, and so silences nothing. Add a 'reason'.\n")]
    public async Task Another_file_of_suppressions_that_cannot_be_meant_is_refused(string text, string message)
    {
        folder.Write("apiDefinition.swagger.json", Twice);
        folder.Write("suppressions.json", text);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "--suppressions", "suppressions.json");

        Assert.Equal((ExitCode.Usage, "", message), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Suppressions_are_either_taken_or_not()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "--suppressions", "suppressions.json", "--no-suppressions");

        Assert.Equal(
            (ExitCode.Usage, "--suppressions and --no-suppressions exclude each other. Leave one off.\nTry: pacpackager validate --help\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_finding_has_its_place_and_remedy()
    {
        folder.Write("apiDefinition.swagger.json", Twice);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            "apiDefinition.swagger.json(6,37): error operation-id-unique: 'GetA' names an operation already: GET /a. Rename one of the two.\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_tells_all_of_a_finding()
    {
        folder.Write("invoices/ApiDefinition.Swagger.json", Twice);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "invoices", "--format", "json");

        JToken connector = JObject.Parse(run.Output)["connectors"]!.Single();
        Assert.Equal(("invoices", "Invoices"), ((string?)connector["path"], (string?)connector["title"]));
        JToken finding = connector["diagnostics"]!.Single(each => (string?)each["rule"] == "operation-id-unique");
        Assert.Equal(
            ["rule", "severity", "message", "fix", "file", "line", "column", "pointer", "operationId"],
            ((JObject)finding).Properties().Select(member => member.Name));
        Assert.Equal(
            ("error", "invoices/ApiDefinition.Swagger.json", 6, 37, "/paths/~1b/get/operationId", "GetA"),
            ((string?)finding["severity"], (string?)finding["file"], (int)finding["line"]!, (int)finding["column"]!, (string?)finding["pointer"], (string?)finding["operationId"]));
    }

    [Theory]
    [InlineData("error", ExitCode.Findings)]
    [InlineData("never", ExitCode.Clean)]
    public async Task What_fails_is_the_callers_choice(string failOn, ExitCode expected)
    {
        folder.Write("apiDefinition.swagger.json", Twice);

        Assert.Equal(expected, (await ProgramRun.InAsync(folder.FullPath, "validate", "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task Connectors_below_a_folder_are_all_judged_though_one_is_broken()
    {
        folder.Write("good/apiDefinition.swagger.json", Twice);
        folder.Write("deep/er/APIDEFINITION.SWAGGER.JSON", "{ ");
        folder.Write("deep/er/node_modules/x/apiDefinition.swagger.json", "{ ");
        folder.Write(".git/x/apiDefinition.swagger.json", "{ ");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "--recursive", "--format", "json");

        JObject document = JObject.Parse(run.Output);
        Assert.Equal(["deep/er", "good"], document["connectors"]!.Select(connector => (string?)connector["path"]));
        Assert.Equal(2, (int)document["summary"]!["connectors"]!);
        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_folder_with_two_scripts_does_not_stop_the_others()
    {
        folder.Write("a/apiDefinition.swagger.json", Twice);
        folder.Write("a/one.csx", "");
        folder.Write("a/two.csx", "");
        folder.Write("b/apiDefinition.swagger.json", Twice);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "--recursive", "--format", "json");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("b", (string?)JObject.Parse(run.Output)["connectors"]!.Single()["path"]);
        Assert.StartsWith("a: Two files could be meant: one.csx and two.csx.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "nowhere: There is no such file or folder. Name a connector's folder.\n")]
    [InlineData(".", ".: The folder holds neither apiDefinition.swagger.json nor a script. Name a connector's folder.\n")]
    [InlineData("nowhere --recursive", "nowhere: There is no such folder. Name one that has connectors below it.\n")]
    [InlineData(". --recursive", ".: There is no apiDefinition.swagger.json here or below. Name a folder of connectors.\n")]
    public async Task A_path_that_names_no_connector_is_wrong_usage(string arguments, string expected)
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, ["validate", .. arguments.Split(' ')]);

        Assert.Equal((ExitCode.Usage, "", expected), (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task A_definition_named_itself_is_judged_alone()
    {
        folder.Write("apiDefinition.swagger.json", Twice);
        folder.Write("apiProperties.json", "{ ");
        folder.Write("script.csx", "this is no C#");

        ProgramRun alone = await ProgramRun.InAsync(folder.FullPath, "validate", "apiDefinition.swagger.json", "--format", "json");
        ProgramRun whole = await ProgramRun.InAsync(folder.FullPath, "validate", "--format", "json");

        Assert.Equal(["apiDefinition.swagger.json"], FilesIn(alone));
        Assert.Equal(["apiDefinition.swagger.json", "apiProperties.json", "script.csx"], FilesIn(whole));
    }

    [Fact]
    public async Task An_icon_named_itself_is_judged_alone()
    {
        folder.Write("apiDefinition.swagger.json", Twice);
        folder.Write("icon.png", "GIF89a");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "icon.png", "--format", "json");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Equal(["icon-png"], JObject.Parse(run.Output).SelectTokens("connectors[*].diagnostics[*].rule").Select(rule => (string?)rule));
    }

    [Theory]
    [InlineData("settings.json")]
    [InlineData("pacpackager.json")]
    [InlineData("intro.md")]
    public async Task A_file_that_says_nothing_alone_is_wrong_usage(string file)
    {
        folder.Write("apiDefinition.swagger.json", Twice);
        folder.Write(file, "{}");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", file);

        Assert.Equal(new ProgramRun(ExitCode.Usage, "", $"{file}: Of this file alone nothing can be said. Name the connector's folder.\n"), run);
    }

    [Fact]
    public async Task Sarif_is_valid_by_the_standards_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(RepositoryPaths.Of("tests", "PacPackager.Tests", "Data", "sarif-2.1.0.json"));

        ProgramRun run = await ProgramRun.InAsync(
            RepositoryPaths.Of("tests"), "validate", "Corpus/bloomflow", "Corpus/zohosign", "--profile", "certification", "--format", "sarif");

        JObject document = JObject.Parse(run.Output);
        Assert.NotEmpty(document["runs"]![0]!["results"]!);
        Assert.Empty(schema.Validate(document));
    }

    [Fact]
    public async Task Github_gets_one_command_a_finding()
    {
        folder.Write("apiDefinition.swagger.json", Twice);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "--format", "github");

        Assert.Contains(
            "::error file=apiDefinition.swagger.json,line=6,col=37,title=operation-id-unique::'GetA' names an operation already: GET /a. Rename one of the two.\n",
            run.Output,
            StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> FilesIn(ProgramRun run) =>
        JObject.Parse(run.Output).SelectTokens("connectors[*].diagnostics[*].file").Select(file => (string)file!).Distinct().Order(StringComparer.Ordinal);
}
