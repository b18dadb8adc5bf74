using Spectre.Console;

namespace PacPackager;

/// <summary>What a verb may touch of the process it runs in.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: the result.</param>
/// <param name="Error">Standard error: the conversation.</param>
/// <param name="CurrentDirectory">Absolute path that relative paths start from and are shown from.</param>
/// <param name="Time">The clock.</param>
internal sealed record CommandSurroundings(
    TextReader Input, TextWriter Output, TextWriter Error, string CurrentDirectory, TimeProvider Time)
{
    /// <summary>Opens the terminal on standard error, for what moves while one waits; null where there is none.</summary>
    internal Func<IAnsiConsole?> OpenTerminal { get; init; } = () => null;

    /// <summary>Whether a person types on standard input, who can be asked.</summary>
    internal bool InputIsTerminal { get; init; }

    /// <summary>An absolute path for one from the command line.</summary>
    internal string Resolve(string path) => Path.GetFullPath(path, CurrentDirectory);

    /// <summary>A path as the caller would write it: relative where it lies below the current directory, with slashes.</summary>
    internal string Show(string path)
    {
        string relative = Path.GetRelativePath(CurrentDirectory, path).Replace('\\', '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) ? path : relative;
    }
}
