namespace Connectors;

/// <summary>A connector's files cannot be read; the message names the place, what is wrong and how to mend it.</summary>
public sealed class ConnectorLoadException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="file">Absolute path of the file or folder at fault.</param>
    /// <param name="fault">What is wrong, in whole sentences.</param>
    /// <param name="line">Counted from 1, or null where the whole file is meant.</param>
    /// <param name="column">Counted from 1, or null.</param>
    /// <param name="inner">The cause, if another error was.</param>
    public ConnectorLoadException(string file, string fault, int? line = null, int? column = null, Exception? inner = null)
        : base(fault, inner)
    {
        File = file;
        Fault = fault;
        Line = line;
        Column = column;
    }

    /// <summary>What kind of problem it is.</summary>
    public LoadProblem Kind { get; init; }

    /// <summary>Absolute path of the file or folder at fault.</summary>
    public string File { get; }

    /// <summary>What is wrong.</summary>
    public string Fault { get; }

    /// <summary>How to mend it, as one imperative sentence; null where the fault says all there is to say.</summary>
    public string? Remedy { get; init; }

    /// <summary>Fault and remedy: the message without the place.</summary>
    public string Problem => Remedy is null ? Fault : $"{Fault} {Remedy}";

    /// <inheritdoc />
    public override string Message => $"{Place(File, Line, Column)}: {Problem}";

    /// <summary>Line, counted from 1, or null where the whole file is meant.</summary>
    public int? Line { get; }

    /// <summary>Column, counted from 1, or null.</summary>
    public int? Column { get; }

    private static string Place(string file, int? line, int? column) => line is null ? file : $"{file}({line},{column ?? 1})";
}
