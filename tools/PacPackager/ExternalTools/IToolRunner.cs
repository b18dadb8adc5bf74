namespace PacPackager.ExternalTools;

/// <summary>Runs another program to its end.</summary>
internal interface IToolRunner
{
    /// <summary>Runs a program; whatever it exits with is an outcome, not an error, and so is taking too long.</summary>
    /// <exception cref="ExternalToolException">The program cannot be started.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; it and all it started have ended.</exception>
    Task<ToolOutcome> RunAsync(ToolCall call, CancellationToken cancellationToken);
}
