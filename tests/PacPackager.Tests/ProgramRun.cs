namespace PacPackager.Tests;

/// <summary>What one run of the real program, in process, came to.</summary>
/// <param name="ExitCode">What the process would have exited with.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ProgramRun(ExitCode ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in a folder, with nothing on standard input.</summary>
    internal static Task<ProgramRun> InAsync(string currentDirectory, params string[] arguments) => WithInputAsync("", currentDirectory, arguments);

    /// <summary>Runs a command line in a folder, with a text on standard input.</summary>
    internal static async Task<ProgramRun> WithInputAsync(string text, string currentDirectory, params string[] arguments)
    {
        using StringReader input = new(text);
        await using StringWriter output = new();
        await using StringWriter error = new();
        ExitCode exitCode = await PacPackagerProgram.RunAsync(arguments, input, output, error, currentDirectory);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }
}
