using TestKit;

namespace PacPackager.Tests.Commands;

public sealed class CompileCommandTests : IDisposable
{
    private const string Good = """
        public class Script : ScriptBase
        {
            public override Task<HttpResponseMessage> ExecuteAsync() => Context.SendAsync(Context.Request, CancellationToken);
        }
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_shipped_script_is_accepted()
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "compile");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "script/script.csx compiles: no findings.\n", ""), run);
    }

    [Fact]
    public async Task Paths_are_shown_from_where_the_caller_stands()
    {
        folder.Write("connectors/orders/script/script.csx", Good);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "compile", "connectors/orders");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "connectors/orders/script/script.csx compiles: no findings.\n", ""), run);
    }

    [Fact]
    public async Task A_folder_elsewhere_is_shown_whole()
    {
        string script = folder.Write("script.csx", Good);

        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "compile", folder.FullPath);

        Assert.Equal($"{script} compiles: no findings.\n", run.Output);
    }

    [Fact]
    public async Task The_newer_json_library_is_refused_with_its_line()
    {
        folder.Write("script.csx", "// A comment.\nusing System.Text.Json;\n" + Good);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "compile");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Findings,
                """
                script.csx(2,19): error CS0234: The type or namespace name 'Json' does not exist in the namespace 'System.Text' (are you missing an assembly reference?). The platform does not have System.Text.Json. Use Newtonsoft.Json.Linq.
                script.csx does not compile: 1 error.

                """.ReplaceLineEndings("\n"),
                ""),
            run);
    }

    [Fact]
    public async Task A_client_of_its_own_is_warned_of_and_passes()
    {
        folder.Write("script.csx", Good.Replace("Context.SendAsync(Context.Request, CancellationToken)", "new HttpClient().GetAsync(\"x\")", StringComparison.Ordinal));

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "compile");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Clean,
                """
                script.csx(3,65): warning script-http-client: The script makes an HttpClient of its own, which no published script does. Send with Context.SendAsync.
                script.csx compiles: 1 warning.

                """.ReplaceLineEndings("\n"),
                ""),
            run);
    }

    [Fact]
    public async Task A_connector_without_a_script_is_unusable_input()
    {
        folder.Write("orders/apiDefinition.swagger.json", "{}");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "compile", "orders");

        Assert.Equal(
            new ProgramRun(ExitCode.Usage, "", $"orders: The connector has no script. Name a folder that holds one.{Environment.NewLine}"), run);
    }

    [Fact]
    public async Task Two_scripts_are_unusable_input()
    {
        folder.Write("a.csx", Good);
        folder.Write("b.csx", Good);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "compile");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Usage,
                "",
                $".: Two files could be meant: a.csx and b.csx. Keep one, or name it in settings.json as 'script'.{Environment.NewLine}"),
            run);
    }

    [Fact]
    public async Task A_definition_that_cannot_be_read_is_unusable_input_with_its_place()
    {
        folder.Write("script.csx", Good);
        folder.Write("apiDefinition.swagger.json", "{\n  \"host\": oops\n}");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "compile");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("apiDefinition.swagger.json(2,11): The file is not JSON: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_is_not_utf8_is_unusable_input_with_its_place()
    {
        string script = folder.Write("script.csx", "");
        await File.WriteAllBytesAsync(script, [.. "//\n// "u8, 0x82, 0xA0]);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "compile");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Usage,
                "",
                $"script.csx(2,4): The file is not UTF-8: byte 0x82 at offset 6 fits no character. Save it as UTF-8.{Environment.NewLine}"),
            run);
    }

    [Fact]
    public async Task A_missing_folder_is_unusable_input()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "compile", "missing");

        Assert.Equal(
            new ProgramRun(ExitCode.Usage, "", $"missing: There is no such file or folder. Name a connector's folder.{Environment.NewLine}"), run);
    }

    public void Dispose() => folder.Dispose();
}
