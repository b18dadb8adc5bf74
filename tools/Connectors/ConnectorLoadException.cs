namespace Connectors;

/// <summary>A connector's files cannot be read; the message names the place, what is wrong and how to mend it.</summary>
public sealed class ConnectorLoadException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="file">Absolute path of the file or folder at fault.</param>
    /// <param name="problem">What is wrong and how to mend it, in whole sentences.</param>
    /// <param name="line">Counted from 1, or null where the whole file is meant.</param>
    /// <param name="column">Counted from 1, or null.</param>
    /// <param name="inner">The cause, if another error was.</param>
    public ConnectorLoadException(string file, string problem, int? line = null, int? column = null, Exception? inner = null)
        : base($"{Place(file, line, column)}: {problem}", inner)
    {
        File = file;
        Problem = problem;
        Line = line;
        Column = column;
    }

    /// <summary>Absolute path of the file or folder at fault.</summary>
    public string File { get; }

    /// <summary>The message without the place.</summary>
    public string Problem { get; }

    /// <summary>Line, counted from 1, or null where the whole file is meant.</summary>
    public int? Line { get; }

    /// <summary>Column, counted from 1, or null.</summary>
    public int? Column { get; }

    private static string Place(string file, int? line, int? column) => line is null ? file : $"{file}({line},{column ?? 1})";
}
