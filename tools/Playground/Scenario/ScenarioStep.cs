using ConnectorRuntime.Gateway.Wire;

namespace Playground.Scenario;

/// <summary>One step of the scenario, as it happened.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Title">What the step does, in the maker's words.</param>
/// <param name="Outcome">What came of it, one line.</param>
/// <param name="Call">The call through the connector, seen from all its sides; null for a step outside it.</param>
/// <param name="IsKept">False when the step broke its promise; the outcome then says how.</param>
public sealed record ScenarioStep(int Number, string Title, string Outcome, WireEntry? Call, bool IsKept);
