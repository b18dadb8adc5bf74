using System.Net;
using System.Net.Sockets;
using System.Text;
using GmoSignSimulator.Hosting;
using TestKit;

namespace GmoSignSimulator.Tests.Hosting;

public sealed class SimulatorProgramTests
{
    [Fact]
    public async Task Help_shows_options_examples_and_exit_codes()
    {
        (int exitCode, string output, _) = await RunAsync("--help");

        Assert.Equal(0, exitCode);
        Assert.All(["--port", "--data", "--accounts", "Examples:", "Exit codes:", "demo-secret"], part =>
            Assert.Contains(part, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--port", "many")]
    [InlineData("--port", "70000")]
    [InlineData("--account", "a:b")]
    [InlineData("--accounts", "/nowhere/accounts.json")]
    public async Task Wrong_arguments_exit_with_2(params string[] arguments)
    {
        using TemporaryFolder folder = new();

        (int exitCode, string output, string error) = await RunAsync([.. arguments, "--data", folder.FullPath]);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task A_taken_port_exits_with_2()
    {
        using TemporaryFolder folder = new();
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        string port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        (int exitCode, _, string error) = await RunAsync("--port", port, "--data", folder.FullPath);

        Assert.Equal(2, exitCode);
        Assert.Contains(port, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_another_simulator_exits_with_2()
    {
        using TemporaryFolder folder = new();
        await using SimulatorServer other = await SimulatorServer.StartAsync(new SimulatorOptions { DataFolder = folder.FullPath });

        (int exitCode, _, string error) = await RunAsync("--data", folder.FullPath);

        Assert.Equal(2, exitCode);
        Assert.Contains("is used by another simulator", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("this is no database, however long it may be")]
    public async Task A_folder_with_something_else_exits_with_2(string content)
    {
        using TemporaryFolder folder = new();
        folder.Write("simulator.db", content);

        (int exitCode, _, string error) = await RunAsync("--data", folder.FullPath);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task It_prints_its_address_serves_the_given_accounts_and_ends_when_asked()
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource end = new();
        FirstLine output = new();
        using StringReader input = new("""{ "customer": "from standard input" }""");
        Task<int> running = SimulatorProgram.RunAsync(
            ["--data", folder.FullPath, "--accounts", "-"], input, output, TextWriter.Null, folder.FullPath, end.Token);

        string address = await output.Line.WaitAsync(TimeSpan.FromSeconds(30));
        using HttpClient client = new();
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("customer:from standard input")));
        using HttpResponseMessage response = await client.GetAsync(new Uri(address + "/customer/documents/x?download_type=2&operation=1"));
        await end.CancelAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(0, await running);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = await SimulatorProgram.RunAsync(arguments, TextReader.Null, output, error, Path.GetTempPath());
        return (exitCode, output.ToString(), error.ToString());
    }

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => line.Task;

        public override void WriteLine(string? value) => line.TrySetResult(value!);
    }
}
