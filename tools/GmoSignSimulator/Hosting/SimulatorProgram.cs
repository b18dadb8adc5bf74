using System.CommandLine;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace GmoSignSimulator.Hosting;

/// <summary>The command line: arguments in, a running simulator, an exit code out.</summary>
internal static class SimulatorProgram
{
    private const int Clean = 0;
    private const int Usage = 2;

    private const string Description = """
        The GMO Sign service on this machine, with state: documents, envelopes, signers, hooks, notifications.

        Prints its address on standard output and runs until Ctrl-C. README.md beside the project says what is inferred.

        Examples:
          gmosign-simulator
              a free port, the data of last time, the account demo-customer with the secret demo-secret
          gmosign-simulator --port 5080 --data ./state
              a fixed port and a folder of its own; put huge files into ./state/input
          gmosign-simulator --accounts accounts.json
              accounts of a file that holds { "customer id": "secret key" }

        Exit codes: 0 stopped as asked, 2 wrong arguments, an unreadable file, or a port or folder in use.
        """;

    /// <summary>Runs until a signal or <paramref name="cancellation"/> ends it.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">Read for <c>--accounts -</c>.</param>
    /// <param name="output">Gets the address.</param>
    /// <param name="error">Gets everything else.</param>
    /// <param name="localData">The user's folder for application data, which holds the default data folder.</param>
    /// <param name="cancellation">Ends the run like Ctrl-C.</param>
    public static Task<int> RunAsync(
        string[] args, TextReader input, TextWriter output, TextWriter error, string localData, CancellationToken cancellation = default)
    {
        string defaultFolder = Path.Combine(localData, "gmo-sign-simulator");
        Option<int> port = new("--port") { Description = "Port on 127.0.0.1; 0 takes a free one.", HelpName = "N" };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int number) && number is < 0 or > 65535)
            {
                result.AddError("--port must be 0 to 65535.");
            }
        });
        Option<string> data = new("--data")
        {
            Description = "Folder of the database and of input/, kept between runs.",
            HelpName = "DIR",
            DefaultValueFactory = _ => defaultFolder,
        };
        Option<string?> accounts = new("--accounts")
        {
            Description = "JSON file of customer id to secret key, or - for standard input. Without it: demo-customer, demo-secret.",
            HelpName = "FILE|-",
        };
        RootCommand root = new(Description) { port, data, accounts };
        root.SetAction((parsed, token) => RunAsync(
            parsed.GetValue(port), parsed.GetValue(data)!, parsed.GetValue(accounts), input, output, error, token));
        ParseResult arguments = root.Parse(args);
        if (arguments.Errors.Count > 0)
        {
            foreach (string message in arguments.Errors.Select(each => each.Message))
            {
                error.WriteLine(message);
            }

            error.WriteLine("Type --help for the options.");
            return Task.FromResult(Usage);
        }

        // The signals are ours: the run ends by itself, however long the library would wait.
        return arguments.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = null }, cancellation);
    }

    private static async Task<int> RunAsync(
        int port, string data, string? accounts, TextReader input, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            using ILoggerFactory logging = LoggerFactory.Create(builder => builder.AddProvider(new LineLoggerProvider(error)));
            await using SimulatorServer server = await SimulatorServer.StartAsync(new SimulatorOptions
            {
                DataFolder = data,
                Port = port,
                Accounts = await AccountsAsync(accounts, input, cancellation),
                LoggerFactory = logging,
            }, cancellation);
            output.WriteLine(server.ServiceUrl);
            await output.FlushAsync(cancellation);
            error.WriteLine($"Data in {Path.GetFullPath(data)}, control surface at {server.Url}/_internal, Ctrl-C ends.");
            await SignalAsync(cancellation);
            return Clean;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or SqliteException)
        {
            error.WriteLine(exception.Message);
            return Usage;
        }
    }

    private static async Task<IReadOnlyList<SimulatorAccount>> AccountsAsync(string? file, TextReader input, CancellationToken cancellation) => file switch
    {
        null => [SimulatorAccount.Demo],
        "-" => AccountFile.Parse(await input.ReadToEndAsync(cancellation), "standard input"),
        _ => AccountFile.Parse(await File.ReadAllTextAsync(file, cancellation), file),
    };

    /// <summary>Completes at SIGINT, SIGTERM or cancellation.</summary>
    private static async Task SignalAsync(CancellationToken cancellation)
    {
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        await using CancellationTokenRegistration cancelled = cancellation.Register(() => ended.TrySetResult());
        await ended.Task;

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ended.TrySetResult();
        }
    }
}
