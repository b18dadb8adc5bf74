using Playground.Scenario;

namespace Playground;

/// <summary>Everything outside the program that it touches.</summary>
public sealed record PlaygroundSurroundings
{
    /// <summary>Gets the help.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Gets what went wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Shows the scenario.</summary>
    public required IScenarioView View { get; init; }

    /// <summary>The folder the program was started in.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>The folder the program itself lies in.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
