using System.CommandLine;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Hosting;
using PacPackager.Reports;

namespace PacPackager.Commands;

/// <summary><c>serve</c>: the platform around a connector, on loopback, until the user stops it.</summary>
internal sealed class ServeCommand(CommandSurroundings surroundings)
{
    internal static Verb Create(CommandSurroundings surroundings)
    {
        Argument<string> directory = ConnectorArgument.Create();
        Option<string?> backend = BackendOption.Create(required: true);
        Option<int> port = new("--port") { Description = "Loopback port; 0, the default, takes a free one.", HelpName = "N" };
        Option<string?> connection = ConnectionOption.Create();
        Option<int?> callsPerMinute = new("--calls-per-minute")
        {
            Description = "Calls a minute before 429; 0 for any number. Default: what pacpackager.json says, else 500.",
            HelpName = "N",
        };
        Option<double> scriptTimeout = new("--script-timeout")
        {
            Description = "Seconds a script may take.",
            HelpName = "S",
            DefaultValueFactory = _ => ConnectorRuntime.Scripting.ScriptCall.PlatformTimeLimit.TotalSeconds,
        };
        Verb verb = new(
            "serve",
            "Serves the connector on 127.0.0.1 as the platform's gateway does: connection, policies, script, call limit.",
            "pacpackager serve --backend http://127.0.0.1:5000 --connection connection.json",
            "pacpackager serve connectors/invoices --backend https://test.example.com --calls-per-minute 0")
        {
            directory, backend, port, connection, callsPerMinute, scriptTimeout,
        };
        verb.SetAction(async (parsed, token) =>
        {
            GatewayOptions options = new()
            {
                Directory = surroundings.Resolve(parsed.GetValue(directory)!),
                BackendUrl = BackendOption.Read(parsed.GetValue(backend))!,
                Port = Within(port.Name, parsed.GetValue(port), 0, 65535),
                CallsPerMinute = parsed.GetValue(callsPerMinute) is { } calls ? Within(callsPerMinute.Name, calls, 0, int.MaxValue) : null,
                ScriptLimit = Seconds(scriptTimeout.Name, parsed.GetValue(scriptTimeout)),
                Connection = await ConnectionOption.ReadAsync(surroundings, parsed.GetValue(connection), token),
                Certificate = DevelopmentCertificate.Find(surroundings.Time.GetUtcNow()),
                Time = surroundings.Time,
            };
            return (int)await new ServeCommand(surroundings).RunAsync(options, token);
        });
        return verb;
    }

    private static int Within(string option, int value, int least, int most) => value >= least && value <= most
        ? value
        : throw new UsageException($"{option} takes a whole number from {least} to {most}.");

    private static TimeSpan Seconds(string option, double value) => value is > 0 and <= 86400
        ? TimeSpan.FromSeconds(value)
        : throw new UsageException($"{option} takes seconds, more than 0 and at most 86400.");

    private async Task<ExitCode> RunAsync(GatewayOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await using GatewayServer server = await GatewayServer.StartAsync(options with { Notify = Say }, cancellationToken);
            SayWhatIsMissing(server, options.Connection);
            await surroundings.Output.WriteLineAsync(
                $"""
                {server.Connector.Definition?.Title ?? server.Connector.Name} at {options.BackendUrl}
                connectionRuntimeUrl: {server.ConnectionRuntimeUrl}
                over https: {server.SecureConnectionRuntimeUrl ?? "no development certificate; 'dotnet dev-certs https' makes one"}
                key: {server.Key}
                Calls show the key as "Authorization: Key ..." and get the connection's credentials in its place. Ctrl-C stops.
                """);
            await surroundings.Output.FlushAsync(CancellationToken.None);
            await UntilAsync(cancellationToken);
            return ExitCode.Clean;
        }
        catch (GatewayStartException failure)
        {
            await surroundings.Error.WriteAsync(TextReport.Render(failure.Diagnostics, surroundings.Show));
            await surroundings.Error.WriteLineAsync(failure.Message);
            return failure.Diagnostics.Count > 0 ? ExitCode.Findings : ExitCode.Usage;
        }
    }

    private static Task UntilAsync(CancellationToken stopped)
    {
        TaskCompletionSource end = new();
        stopped.Register(end.SetResult);
        return end.Task;
    }

    private void SayWhatIsMissing(GatewayServer server, ConnectionValues connection)
    {
        IReadOnlyList<string> missing = server.MissingParameters(connection);
        if (missing.Count > 0)
        {
            surroundings.Error.WriteLine(
                $"The connection lacks {string.Join(", ", missing)}: give them with {ConnectionOption.Name}, or calls go out without.");
        }
    }

    // Called from calls and timers alike.
    private void Say(GatewayNotice notice)
    {
        lock (surroundings)
        {
            surroundings.Error.Write(TextReport.Render(notice.Diagnostics, surroundings.Show));
            surroundings.Error.WriteLine(notice.Message);
        }
    }
}
