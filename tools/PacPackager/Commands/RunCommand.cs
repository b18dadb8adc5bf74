using System.CommandLine;
using ConnectorRuntime.Calls;
using ConnectorRuntime.Scripting;
using Connectors;
using PacPackager.Running;

namespace PacPackager.Commands;

/// <summary><c>run</c>: one call of an operation, without a server.</summary>
internal sealed class RunCommand(CommandSurroundings surroundings)
{
    private const string Json = "json";

    internal static Verb Create(CommandSurroundings surroundings)
    {
        Argument<string> operation = new("OPERATION") { Description = "The operation's id." };
        Argument<string> directory = ConnectorArgument.Create();
        Option<string?> parameters = new("--parameters")
        {
            Description = "JSON file with one object: path, query, header and form parameters by name, the body under 'body'; - reads standard input.",
            HelpName = "FILE|-",
        };
        Option<string?> reply = new("--reply")
        {
            Description = "JSON file with the service's answer (status, headers, body), so that nothing needs to run.",
            HelpName = "FILE",
        };
        Option<string?> backend = BackendOption.Create(required: false);
        Option<string?> connection = ConnectionOption.Create();
        Option<bool> encode = new("--encode-operation-id") { Description = "Gives the script the operation id base64-encoded, as some regions do." };
        Option<bool> noDefaults = new("--no-defaults") { Description = "Leaves out declared defaults of hidden inputs, as Logic Apps does." };
        Option<string> format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", Json);
        Verb verb = new(
            "run",
            "Runs one operation through properties, policies and script and shows what left, what came back and what the flow gets.",
            "pacpackager run GetInvoice --parameters invoice.json --reply reply.json",
            "pacpackager run GetInvoice connectors/invoices --parameters - --backend http://127.0.0.1:5000 --connection connection.json --format json")
        {
            operation, directory, parameters, reply, backend, connection, encode, noDefaults, format,
        };
        verb.OnUsageError = (parsed, message) => parsed.Tokens.Any(token => token.Value == Json)
            ? surroundings.Output.WriteAsync(new CallReport { Error = message }.ToJson())
            : Task.CompletedTask;
        verb.Validators.Add(result =>
        {
            if (result.GetValue(reply) is not null && result.GetValue(backend) is not null)
            {
                result.AddError("--reply and --backend exclude each other: name one of them.");
            }

            if (new[] { parameters, connection, reply }.Count(option => result.GetValue(option) == InputFile.StandardInput) > 1)
            {
                result.AddError("Standard input can be read once: name a file for all but one of --parameters, --connection and --reply.");
            }
        });
        verb.SetAction(async (parsed, token) => (int)await new RunCommand(surroundings).RunAsync(
            parsed.GetValue(format) == Json,
            () => new RunOptions(
                parsed.GetValue(operation)!,
                parsed.GetValue(directory)!,
                parsed.GetValue(parameters),
                parsed.GetValue(reply),
                BackendOption.Read(parsed.GetValue(backend)),
                parsed.GetValue(connection),
                parsed.GetValue(encode),
                FillsDefaults: !parsed.GetValue(noDefaults),
                ScriptCall.PlatformTimeLimit),
            token));
        return verb;
    }

    private async Task<ExitCode> RunAsync(bool asJson, Func<RunOptions> readOptions, CancellationToken cancellationToken)
    {
        CallRun? run = null;
        try
        {
            run = new CallRun(surroundings, readOptions());
            ExitCode exitCode = await run.RunAsync(cancellationToken);
            if (asJson || run.Report.Response is not null)
            {
                await WriteAsync(asJson, run.Report);
            }

            return exitCode;
        }
        catch (CallInputException mistake)
        {
            await WriteFailureAsync(asJson, run, mistake.Message);
            throw new UsageException(mistake.Message);
        }
        catch (Exception failure) when (failure is UsageException or ConnectorLoadException or OperationCanceledException)
        {
            await WriteFailureAsync(asJson, run, failure is OperationCanceledException ? "Stopped." : failure.Message);
            throw;
        }
    }

    private Task WriteFailureAsync(bool asJson, CallRun? run, string message) =>
        asJson ? WriteAsync(asJson, (run?.Report ?? new CallReport()) with { Error = message }) : Task.CompletedTask;

    private Task WriteAsync(bool asJson, CallReport report) =>
        surroundings.Output.WriteAsync(asJson ? report.ToJson() : report.ToText());
}
