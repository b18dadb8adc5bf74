using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Channels;

namespace EndToEnd.Tests.Stage;

/// <summary>One of our programs as a process of its own, the way a user starts it.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    // What whoever runs the tests is signed in with, and the proxies of the machine, must not decide what a program does.
    private static readonly string[] LeftBehind = ["AZURE_", "DATAVERSE_", "IDENTITY_", "MSI_", "PAC_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];

    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();

    private ToolProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => AddOutput(line.Data);
        process.ErrorDataReceived += (_, line) => error.Append(line.Data is null ? "" : line.Data + "\n");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Everything on standard output; complete after the exit.</summary>
    public string Output => output.ToString();

    /// <summary>Everything on standard error; complete after the exit.</summary>
    public string Error => error.ToString();

    /// <summary>The .NET that these tests run on.</summary>
    public static string DotnetFolder { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>Starts a program that was built with these tests.</summary>
    /// <param name="program">Name of its assembly.</param>
    /// <param name="folder">Current folder of the process.</param>
    /// <param name="arguments">The words after the program's name.</param>
    public static ToolProcess Start(string program, string folder, params string[] arguments) =>
        Start(program, folder, new Dictionary<string, string>(), arguments);

    /// <summary>Starts a program that was built with these tests, in surroundings of the test's own.</summary>
    /// <param name="program">Name of its assembly.</param>
    /// <param name="folder">Current folder of the process.</param>
    /// <param name="variables">Environment variables it gets beside those of this process; what signs in comes from here alone.</param>
    /// <param name="arguments">The words after the program's name.</param>
    public static ToolProcess Start(string program, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        // A shell that runs the tests in the background makes its children deaf to Ctrl-C; env gives them their hearing back.
        // dotnet is not looked for on the path, which may be the test's.
        string[] words =
        [
            "--default-signal=INT", Path.Combine(DotnetFolder, "dotnet"), Path.Combine(AppContext.BaseDirectory, program + ".dll"), .. arguments,
        ];
        ProcessStartInfo start = new("env", words)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string foreign in start.Environment.Keys.Where(IsLeftBehind).ToArray())
        {
            start.Environment.Remove(foreign);
        }

        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return new ToolProcess(Process.Start(start)!);
    }

    /// <summary>Runs a program to its end and gives its exit code.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(string program, string folder, params string[] arguments) =>
        RunAsync(program, folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs a program to its end, in surroundings of the test's own, and gives its exit code.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string program, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        await using ToolProcess tool = Start(program, folder, variables, arguments);
        int exitCode = await tool.ExitAsync();
        return (exitCode, tool.Output, tool.Error);
    }

    /// <summary>The rest of the next line on standard output that starts so.</summary>
    public async Task<string> LineAsync(string start)
    {
        using CancellationTokenSource limit = new(Patience);
        try
        {
            await foreach (string line in lines.Reader.ReadAllAsync(limit.Token))
            {
                if (line.StartsWith(start, StringComparison.Ordinal))
                {
                    return line[start.Length..];
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The message below says the same and shows more.
        }

        throw new InvalidOperationException($"No line starts with '{start}'.\n{Output}\n{Error}");
    }

    /// <summary>Done when a file is there that the process, or one it started, writes whole; one that ends before fails the test.</summary>
    public async Task WroteAsync(string file)
    {
        using CancellationTokenSource limit = new(Patience);
        while (!File.Exists(file))
        {
            Assert.False(process.HasExited, $"It ended before it wrote {file}.\n{Output}\n{Error}");
            await Task.Delay(20, limit.Token);
        }
    }

    /// <summary>The exit code, once the process has ended.</summary>
    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Sends a signal: TERM, or INT as Ctrl-C does.</summary>
    public async Task SignalAsync(string signal)
    {
        using Process kill = Process.Start("/bin/sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {process.Id}")]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Ends the process without a chance to say goodbye (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static bool IsLeftBehind(string variable) =>
        Array.Exists(LeftBehind, start => variable.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private void AddOutput(string? line)
    {
        if (line is null)
        {
            lines.Writer.Complete();
            return;
        }

        output.Append(line + "\n");
        lines.Writer.TryWrite(line);
    }
}
