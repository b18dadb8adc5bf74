using System.ComponentModel;
using System.Diagnostics;

namespace PacPackager.ExternalTools;

/// <summary>Runs programs as processes of this machine.</summary>
internal sealed class ProcessToolRunner : IToolRunner
{
    public async Task<ToolOutcome> RunAsync(ToolCall call, CancellationToken cancellationToken)
    {
        using Process process = new() { StartInfo = StartInfo(call) };
        Start(process, call);
        process.StandardInput.Close();
        try
        {
            using MemoryStream output = new();
            Task copying = process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
            string error = await process.StandardError.ReadToEndAsync(cancellationToken);
            await copying;
            await process.WaitForExitAsync(cancellationToken);
            return new ToolOutcome(process.ExitCode, output.ToArray(), error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
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
            throw new ExternalToolException($"'{call.Program}' cannot be started: {failure.Message}. Install it, or put it on the path.");
        }
    }

    private static ProcessStartInfo StartInfo(ToolCall call)
    {
        ProcessStartInfo start = new(call.Program, call.Arguments)
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

        return start;
    }
}
