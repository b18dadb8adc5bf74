using Connectors;
using Connectors.Json;

namespace ConnectorRules.Package;

/// <summary>A flow's file.</summary>
/// <param name="Name">Its name in the solution.</param>
/// <param name="File">What it is called in findings.</param>
/// <param name="Json">What it says, or null where it cannot be read.</param>
/// <param name="Problem">Why it cannot, or null.</param>
internal sealed record Flow(string Name, string File, JsonSource? Json, ConnectorLoadException? Problem)
{
    /// <summary>Every call of a connector in it.</summary>
    internal IReadOnlyList<FlowCall> Calls { get; } = Json is null ? [] : FlowCalls.In(Json);
}
