using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace ConnectorRuntime.Scripting;

/// <summary>Runs a script for one call, within the platform's limits.</summary>
/// <param name="time">The clock that measures the time limit; the system's where null.</param>
public sealed class ScriptRunner(TimeProvider? time = null)
{
    private readonly TimeProvider time = time ?? TimeProvider.System;

    /// <summary>Has a new instance of the script's class answer a call.</summary>
    /// <param name="script">The script.</param>
    /// <param name="call">The call; its request stays the caller's to dispose of.</param>
    /// <param name="cancellationToken">Cancelled when the caller has gone.</param>
    /// <returns>The script's response, or the platform's own where the script threw, gave none or took too long.</returns>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public async Task<ScriptOutcome> RunAsync(CompiledScript script, ScriptCall call, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(call);
        using CancellationTokenSource deadline = new(call.TimeLimit, time);
        using CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);

        // On a thread of its own, so that a script which blocks is ended like one that awaits.
        Task<HttpResponseMessage?> run = Task.Run(() => ExecuteAsync(script, call, ending.Token), CancellationToken.None);
        try
        {
            HttpResponseMessage? response = await run.WaitAsync(ending.Token);
            return response is null
                ? Failed(ScriptEnd.NoResponse, HttpStatusCode.InternalServerError, "The script returned null.")
                : new ScriptOutcome(ScriptEnd.Answered, response);
        }
        catch (Exception) when (ending.IsCancellationRequested)
        {
            Abandon(run);
            cancellationToken.ThrowIfCancellationRequested();
            string detail = string.Create(CultureInfo.InvariantCulture, $"The script had not answered after {call.TimeLimit.TotalSeconds} s.");
            return Failed(ScriptEnd.TimedOut, HttpStatusCode.GatewayTimeout, detail);
        }
        catch (Exception error)
        {
            return Failed(ScriptEnd.Threw, HttpStatusCode.InternalServerError, Describe(error));
        }

        ScriptOutcome Failed(ScriptEnd end, HttpStatusCode status, string detail) =>
            new(end, OpaqueResponse.Create(status, call), detail);
    }

    private static async Task<HttpResponseMessage?> ExecuteAsync(CompiledScript script, ScriptCall call, CancellationToken cancellationToken)
    {
        ScriptBase instance = script.Loaded.CreateInstance();
        instance.Context = new ScriptContext(call);
        instance.CancellationToken = cancellationToken;
        Task<HttpResponseMessage>? answer = instance.ExecuteAsync();
        return answer is null ? null : await answer;
    }

    // Nobody waits for the script any more: what it still brings is disposed of, what it still throws is seen to.
    private static void Abandon(Task<HttpResponseMessage?> run) => _ = run.ContinueWith(
        ended =>
        {
            if (ended.Status == TaskStatus.RanToCompletion)
            {
                ended.Result?.Dispose();
            }

            _ = ended.Exception;
        },
        CancellationToken.None,
        TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);

    private static string Describe(Exception error)
    {
        Exception cause = error is TypeInitializationException { InnerException: { } inner } ? inner : error;
        StackFrame? place = new StackTrace(cause, fNeedFileInfo: true).GetFrames().FirstOrDefault(frame => frame.GetFileName() is not null);
        string where = place is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" in {Path.GetFileName(place.GetFileName())}, line {place.GetFileLineNumber()}");
        return cause.GetType().FullName + where;
    }
}
