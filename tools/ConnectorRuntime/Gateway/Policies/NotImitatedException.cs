namespace ConnectorRuntime.Gateway.Policies;

/// <summary>A policy asks for something this runtime does not do; the message completes "not imitated: …".</summary>
internal sealed class NotImitatedException(string message) : Exception(message);
