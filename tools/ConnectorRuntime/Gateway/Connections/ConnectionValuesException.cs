namespace ConnectorRuntime.Gateway.Connections;

/// <summary>A connection file could not be read; the message is fit for a terminal and holds no value.</summary>
public sealed class ConnectionValuesException(string message) : Exception(message);
