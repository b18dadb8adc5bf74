namespace Playground.Scenario;

/// <summary>A step did not do what the connector promises.</summary>
/// <param name="message">What was promised and what came instead.</param>
public sealed class BrokenPromiseException(string message) : Exception(message);
