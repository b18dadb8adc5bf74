using ConnectorRuntime.Calls;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Wire;
using ConnectorRuntime.Scripting;
using Connectors;
using Connectors.Diagnostics;
using PacPackager.Commands;
using PacPackager.Reports;

namespace PacPackager.Running;

/// <summary>One call through properties, policies and script without a server.</summary>
internal sealed class CallRun(CommandSurroundings surroundings, RunOptions options)
{
    /// <summary>What the messages of one call show; set as soon as it is known, so that a failure shows what there was.</summary>
    internal CallReport Report { get; private set; } = new();

    /// <summary>Makes the call.</summary>
    /// <exception cref="UsageException">The inputs make no call, or there is nothing to send it to.</exception>
    /// <exception cref="ConnectorLoadException">The connector cannot be read.</exception>
    internal async Task<ExitCode> RunAsync(CancellationToken cancellationToken)
    {
        Connector connector = ConnectorLoader.Load(surroundings.Resolve(options.Directory));
        Operation operation = Find(connector);
        ConnectionValues connection = await ConnectionOption.ReadAsync(surroundings, options.Connection, cancellationToken);
        CallComposer composer = await ComposerAsync(operation, cancellationToken);
        ServiceReply? reply = options.Reply is null
            ? null
            : ServiceReply.Parse(await InputFile.ReadAsync(surroundings, options.Reply, "--reply", cancellationToken));
        if (!TryCompile(connector, out CompiledScript? script))
        {
            return ExitCode.Findings;
        }

        ConnectorVersion version = new(connector, script, options.Backend);
        Warn(version, composer);
        using BackendStandIn standIn = new(reply, options.Backend);
        await CallAsync(version, composer, connection, standIn, cancellationToken);
        if (standIn.WasMissed)
        {
            Report = Report with { Response = null };
            throw new UsageException("The call would leave for the service: give --reply FILE with its answer, or --backend URL.");
        }

        return Report.Response!.Status >= 400 ? ExitCode.Findings : ExitCode.Clean;
    }

    private Operation Find(Connector connector)
    {
        ConnectorDefinition definition = connector.Definition
            ?? throw new UsageException($"{surroundings.Show(connector.Directory)} holds no apiDefinition.swagger.json, so there is no operation to run.");
        return definition.FindOperation(options.Operation) ?? throw new UsageException(
            $"There is no operation '{options.Operation}'. Nearest: {string.Join(", ", EditDistance.Nearest(options.Operation, definition.Operations.Select(each => each.Id), 3))}.");
    }

    private async Task<CallComposer> ComposerAsync(Operation operation, CancellationToken cancellationToken)
    {
        string text = options.Parameters is null
            ? "{}"
            : await InputFile.ReadAsync(surroundings, options.Parameters, "--parameters", cancellationToken);
        return new CallComposer(operation, JsonText.ReadObject(text, "The parameters"), options.FillsDefaults);
    }

    private bool TryCompile(Connector connector, out CompiledScript? script)
    {
        ScriptCompilation? compilation = connector.Script is null ? null : new ScriptCompiler().Compile(connector.Script);
        script = compilation?.Script;
        if (compilation is null or { Succeeded: true })
        {
            return true;
        }

        IEnumerable<Diagnostic> errors = compilation.Diagnostics.Where(finding => finding.Severity == Severity.Error);
        surroundings.Error.Write(TextReport.Render(errors, surroundings.Show));
        string problem = $"{surroundings.Show(connector.Script!.Path)} does not compile.";
        surroundings.Error.WriteLine(problem);
        Report = Report with { Error = problem };
        return false;
    }

    private void Warn(ConnectorVersion version, CallComposer composer)
    {
        foreach (string notice in version.Notices)
        {
            surroundings.Error.WriteLine(notice);
        }

        foreach (string missing in composer.Missing)
        {
            surroundings.Error.WriteLine($"'{missing}' is required and not given; the script and the service will judge.");
        }
    }

    private async Task CallAsync(
        ConnectorVersion version, CallComposer composer, ConnectionValues connection, BackendStandIn standIn, CancellationToken cancellationToken)
    {
        Uri connectionUri = new($"https://gateway.invalid/apim/{version.Connector.Name}/run");
        IncomingCall call = composer.Compose(connectionUri, Guid.NewGuid().ToString()) with { EncodesOperationId = options.EncodesOperationId };
        CallSettings settings = new() { Send = standIn.SendAsync, ScriptLimit = options.ScriptLimit, Time = surroundings.Time };
        CallRecorder recorder = new(SecretMask.For(version.Complete(connection)), bodyLimit: int.MaxValue);

        long started = surroundings.Time.GetTimestamp();
        using HttpResponseMessage response = await new CallPipeline(version, connection, settings).AnswerAsync(call, recorder, cancellationToken);
        WireMessage answer = recorder.Capture(response);
        string? broken = await ReadToEndAsync(response, recorder, cancellationToken);
        WireExchange? last = recorder.Exchanges is [.., { } latest] ? latest : null;
        Report = new CallReport
        {
            Sent = last?.Sent,
            Received = last?.Received,
            Response = answer,
            Duration = surroundings.Time.GetElapsedTime(started),
        };
        if ((broken ?? recorder.Problem) is { } problem && !standIn.WasMissed)
        {
            await surroundings.Error.WriteLineAsync(problem);
        }
    }

    private static async Task<string?> ReadToEndAsync(HttpResponseMessage response, CallRecorder recorder, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.CopyToAsync(Stream.Null, cancellationToken);
            return null;
        }
        catch (HttpRequestException failure)
        {
            return recorder.Fail($"The service's answer broke off: {failure.Message}");
        }
    }
}
