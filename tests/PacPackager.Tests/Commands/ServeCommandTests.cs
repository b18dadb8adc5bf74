using System.Net;
using System.Text;
using TestKit;

namespace PacPackager.Tests.Commands;

public class ServeCommandTests
{
    [Fact]
    public async Task Connection_is_printed_and_serves_calls_until_the_user_stops_it()
    {
        using SampleFolder folder = new();
        await using LoopbackService backend = await LoopbackService.StartAsync(200, """{"a":1}""");
        await using ServeRun serve = await ServeRun.StartAsync(folder.Path, "--backend", backend.Url, "--connection", "connection.json");
        using HttpResponseMessage response = await serve.GetAsync("/items/1");
        Assert.Equal("""{"a":1}""", await response.Content.ReadAsStringAsync());
        Assert.EndsWith("/apim/sample/local", serve.Url, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await serve.StopAsync());
        Assert.Equal("not imitated: setproperty (Next link)", serve.Error.Trim());
    }

    [Fact]
    public async Task Secrets_are_in_no_output()
    {
        using SampleFolder folder = new();
        await using LoopbackService backend = await LoopbackService.StartAsync(200, "{}");
        await using ServeRun serve = await ServeRun.StartAsync(folder.Path, "--backend", backend.Url, "--connection", "connection.json");
        (await serve.GetAsync("/items/1")).Dispose();
        folder.Write("script.csx", "broken");
        (await serve.GetAsync("/items/1")).Dispose();
        await serve.StopAsync();
        Assert.Contains("does not compile", serve.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", serve.Output + serve.Error, StringComparison.OrdinalIgnoreCase);
        Assert.All(backend.Received, received => Assert.Equal(
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("canary-user:canary-password")), received.Headers["Authorization"]));
    }

    [Fact]
    public async Task Call_limit_is_the_one_given()
    {
        using SampleFolder folder = new();
        await using LoopbackService backend = await LoopbackService.StartAsync(200, "{}");
        await using ServeRun serve = await ServeRun.StartAsync(folder.Path, "--backend", backend.Url, "--calls-per-minute", "1");
        (await serve.GetAsync("/items/1")).Dispose();
        using HttpResponseMessage response = await serve.GetAsync("/items/1");
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    [Fact]
    public async Task Connection_parameters_that_are_missing_are_named()
    {
        using SampleFolder folder = new();
        await using ServeRun serve = await ServeRun.StartAsync(folder.Path, "--backend", "http://127.0.0.1:1");
        Assert.Contains("The connection lacks username, password", serve.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Option '--backend' is required.")]
    [InlineData("--backend takes an absolute http or https address", "--backend", "127.0.0.1:80")]
    [InlineData("--port takes a whole number from 0 to 65535.", "--backend", "http://127.0.0.1:1", "--port", "70000")]
    [InlineData("--calls-per-minute takes a whole number from 0 to 2147483647.", "--backend", "http://127.0.0.1:1", "--calls-per-minute", "-1")]
    [InlineData("--script-timeout takes seconds, more than 0 and at most 86400.", "--backend", "http://127.0.0.1:1", "--script-timeout", "0")]
    [InlineData("--connection: none.json cannot be read.", "--backend", "http://127.0.0.1:1", "--connection", "none.json")]
    public async Task Wrong_usage_is_said(string expected, params string[] arguments)
    {
        using SampleFolder folder = new();
        ProgramRun run = await ProgramRun.InAsync(folder.Path, ["serve", .. arguments]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_that_is_taken_is_wrong_usage()
    {
        using SampleFolder folder = new();
        await using ServeRun serve = await ServeRun.StartAsync(folder.Path, "--backend", "http://127.0.0.1:1");
        string port = new Uri(serve.Url).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        ProgramRun run = await ProgramRun.InAsync(folder.Path, "serve", "--backend", "http://127.0.0.1:1", "--port", port);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith($"Port {port} on 127.0.0.1 cannot be used", run.Error.Split('\n')[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_that_does_not_compile_is_a_finding()
    {
        using SampleFolder folder = new();
        folder.Write("script.csx", "broken");
        ProgramRun run = await ProgramRun.InAsync(folder.Path, "serve", "--backend", "http://127.0.0.1:1");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("script.csx(1,", run.Error, StringComparison.Ordinal);
    }
}
