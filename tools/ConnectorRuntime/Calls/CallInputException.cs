namespace ConnectorRuntime.Calls;

/// <summary>Inputs make no call; the message names the input, what is wrong and how to mend it.</summary>
public sealed class CallInputException(string message) : Exception(message);
