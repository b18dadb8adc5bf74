using System.Net;
using EndToEnd.Tests.Stage;
using GmoSignSimulator.Hosting;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests.Commands;

/// <summary>The README's commands of the tool, typed in the connector's folder.</summary>
public sealed class PacPackagerTests
{
    [Fact]
    public async Task Compile_accepts_our_script()
    {
        using ConnectorCopy connector = new();

        (int exitCode, string output, string error) = await ToolProcess.RunAsync("PacPackager", connector.FullPath, "compile");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("script/script.csx compiles: no findings.\n", output);
    }

    [Theory]
    [InlineData("deploy")]
    [InlineData("certification")]
    public async Task Validate_accepts_our_connector(string profile)
    {
        using ConnectorCopy connector = new();

        (int exitCode, string output, string error) = await ToolProcess.RunAsync(
            "PacPackager", connector.FullPath, "validate", "--profile", profile, "--fail-on", "warning");

        Assert.True(exitCode == 0, output + error);
        Assert.Contains("1 connector: 0 errors, 0 warnings, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_of_a_definition_alone_does_without_the_compiler()
    {
        using ConnectorCopy connector = new();
        using TemporaryFolder tool = new();
        CopyWithoutCompiler(tool.FullPath);
        string program = Path.Combine(tool.FullPath, "PacPackager");

        (int alone, string output, string error) = await ToolProcess.RunAsync(program, connector.FullPath, "validate", "apiDefinition.swagger.json");
        (int whole, _, _) = await ToolProcess.RunAsync(program, connector.FullPath, "validate");

        Assert.True(alone == 0, output + error);
        Assert.NotEqual(0, whole);
    }

    [Fact]
    public async Task Validate_of_many_ends_with_one_document_whatever_is_among_them()
    {
        (int exitCode, string output, string error) = await ToolProcess.RunAsync(
            "PacPackager", RepositoryPaths.Of("tests"), "validate", "Corpus", "--recursive", "--format", "sarif");

        Assert.Equal((1, ""), (exitCode, error));
        JObject document = JObject.Parse(output);
        JToken broken = Assert.Single(document.SelectTokens("runs[0].results[?(@.level == 'error')]"));
        Assert.Equal("file-json", (string?)broken["ruleId"]);
        Assert.Equal(
            "Corpus/in-d-invoice-data-capture/apiDefinition.swagger.json",
            (string?)broken.SelectToken("locations[0].physicalLocation.artifactLocation.uri"));
    }

    [Fact]
    public async Task Diff_tells_what_a_change_breaks()
    {
        using ConnectorCopy old = new();
        using ConnectorCopy @new = new();
        string definition = await File.ReadAllTextAsync(Path.Combine(old.FullPath, "apiDefinition.swagger.json"));
        @new.Write("apiDefinition.swagger.json", definition.Replace("\"operationId\": \"GetDocuments\"", "\"operationId\": \"GetDocument\"", StringComparison.Ordinal));

        (int exitCode, string output, string error) = await ToolProcess.RunAsync("PacPackager", old.FullPath, "diff", ".", @new.FullPath);
        (int equal, string nothing, _) = await ToolProcess.RunAsync("PacPackager", old.FullPath, "diff", ".", old.FullPath, "--fail-on", "any");

        Assert.Equal((1, ""), (exitCode, error));
        Assert.Contains("error operation-deleted: GetDocuments: ", output, StringComparison.Ordinal);
        Assert.Contains("info operation-added: GetDocument: ", output, StringComparison.Ordinal);
        Assert.Equal((0, "No changes.\n"), (equal, nothing));
    }

    [Fact]
    public async Task Docs_writes_the_page_that_is_in_the_docs()
    {
        using ConnectorCopy connector = new();

        (int exitCode, string output, string error) = await ToolProcess.RunAsync("PacPackager", connector.FullPath, "docs", "--out", "reference.md");

        Assert.Equal((0, "", ""), (exitCode, output, error));
        Assert.Equal(
            await File.ReadAllTextAsync(RepositoryPaths.Of("docs", "reference.md")),
            await File.ReadAllTextAsync(Path.Combine(connector.FullPath, "reference.md")));
    }

    [Fact]
    public async Task Run_shows_what_leaves_and_what_the_flow_gets()
    {
        using ConnectorCopy connector = new();

        (int exitCode, string output, string error) = await ToolProcess.RunAsync(
            "PacPackager", connector.FullPath, "run", "RequestEnvelopeSignature",
            "--parameters", "docs/samples/request-signature.json", "--reply", "docs/samples/request-signature-reply.json", "--format", "json");

        Assert.Equal((0, ""), (exitCode, error));
        JObject document = Answer.Read(output);
        Assert.Equal(55, (int)document.SelectToken("sent.body.partner_signer_document_list[0].signing_points[0].signing_point_start_x")!);
        JToken fontSize = document.SelectToken("sent.body.document_list[0].fill_text_point[0].font_size")!;
        Assert.Equal((JTokenType.String, "10.5"), (fontSize.Type, (string?)fontSize));
        Assert.Equal((200, "E-0001"), ((int)document.SelectToken("response.status")!, (string?)document.SelectToken("response.body.envelope_xid")));
    }

    [Fact]
    public async Task Serve_is_the_platform_until_it_is_told_to_end()
    {
        using ConnectorCopy connector = new();
        string connection = connector.Write("connection.json", $$"""{ "username": "{{SimulatorAccount.Demo.Id}}", "password": "{{SimulatorAccount.Demo.Secret}}" }""");
        using TemporaryFolder data = new();
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(new SimulatorOptions { DataFolder = data.FullPath });
        await using ToolProcess serve = ToolProcess.Start("PacPackager", connector.FullPath, "serve", "--backend", simulator.Url, "--connection", connection);
        string runtimeUrl = await serve.LineAsync("connectionRuntimeUrl: ");
        string key = await serve.LineAsync("key: ");
        using FlowCaller flow = new(runtimeUrl, key);
        using FlowCaller stranger = new(runtimeUrl, key + "x");

        string documentCode = await flow.RegisterContractAsync();
        Answer refused = await stranger.RegisterAsync("%PDF-1.7"u8.ToArray());
        await serve.SignalAsync("TERM");
        int exitCode = await serve.ExitAsync();

        Assert.NotEmpty(documentCode);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.Equal((0, ""), (exitCode, serve.Error));
        Assert.DoesNotContain(SimulatorAccount.Demo.Secret, serve.Output, StringComparison.Ordinal);
    }

    // The host wants every file to be there; what it holds is only seen by whoever loads it.
    private static void CopyWithoutCompiler(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            string copy = Path.Combine(folder, Path.GetFileName(file));
            if (Path.GetFileName(file).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            {
                File.WriteAllText(copy, "");
            }
            else
            {
                File.Copy(file, copy);
            }
        }
    }
}
