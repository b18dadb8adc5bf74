namespace PacPackager.ExternalTools;

/// <summary>Runs another program to its end.</summary>
internal interface IToolRunner
{
    /// <summary>Runs a program; whatever it exits with is an outcome, not an error.</summary>
    /// <exception cref="ExternalToolException">The program cannot be started.</exception>
    Task<ToolOutcome> RunAsync(ToolCall call, CancellationToken cancellationToken);
}
