using Connectors;

namespace ConnectorRules.Package;

/// <summary>A flow's file.</summary>
/// <param name="Name">Its name in the solution.</param>
/// <param name="File">What it is called in findings.</param>
internal sealed record Flow(string Name, string File)
{
    /// <summary>Whether it could be read as JSON.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether it has <c>properties.definition</c>.</summary>
    public bool HasDefinition { get; init; }

    /// <summary>Why it cannot be read, or null.</summary>
    public ConnectorLoadException? Problem { get; init; }

    /// <summary>Every call of a connector in it.</summary>
    public IReadOnlyList<FlowCall> Calls { get; init; } = [];
}
