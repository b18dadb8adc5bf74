using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PacPackager.ExternalTools;

/// <summary>Runs programs as processes of this machine.</summary>
/// <param name="time">The clock that a call's limit runs by.</param>
internal sealed class ProcessToolRunner(TimeProvider time) : IToolRunner
{
    // What a program has started may live on and keep the pipes open; nobody waits for that.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    // What a program that Ctrl-C ended exits with: 128 and the signal's number, or STATUS_CONTROL_C_EXIT.
    private static readonly int EndedByCtrlC = OperatingSystem.IsWindows() ? unchecked((int)0xC000013A) : 130;

    public async Task<ToolOutcome> RunAsync(ToolCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenSource limit = new(call.Limit ?? Timeout.InfiniteTimeSpan, time);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        using Process process = new() { StartInfo = StartInfo(call) };
        Start(process, call);
        process.StandardInput.Close();
        CapturedStream output = new(process.StandardOutput.BaseStream);
        CapturedStream error = new(process.StandardError.BaseStream);
        bool timedOut = await EndedInTimeAsync(process, stop.Token) is false;
        await Task.WhenAny(Task.WhenAll(output.Ended, error.Ended), Task.Delay(Grace, time, CancellationToken.None));
        if (process.ExitCode == EndedByCtrlC)
        {
            // On a terminal Ctrl-C goes to both, and the program may have heard it first: ours is on its way.
            await Task.Delay(Grace, time, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new ToolOutcome(process.ExitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray())) { TimedOut = timedOut };
    }

    private static async Task<bool> EndedInTimeAsync(Process process, CancellationToken stop)
    {
        try
        {
            await process.WaitForExitAsync(stop);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            return false;
        }
    }

    private static void Start(Process process, ToolCall call)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception failure)
        {
            throw new ExternalToolException($"'{call.Program}' cannot be started: {failure.Message}. {call.Remedy}");
        }
    }

    private static ProcessStartInfo StartInfo(ToolCall call)
    {
        ProcessStartInfo start = new("", call.Arguments)
        {
            WorkingDirectory = call.Directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        foreach ((string name, string value) in call.Environment)
        {
            start.Environment[name] = value;
        }

        start.FileName = ProgramPath.Find(call.Program, start.Environment.TryGetValue("PATH", out string? path) ? path : null)
            ?? throw new ExternalToolException($"'{call.Program}' cannot be started: it is not on the path. {call.Remedy}");
        return start;
    }
}
