namespace ConnectorRuntime.Gateway.Policies;

/// <summary>A policy cannot be applied to a call, which the platform answers with 500 and this message.</summary>
internal sealed class PolicyException(string message) : Exception(message);
