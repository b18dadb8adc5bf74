namespace Connectors;

/// <summary>As much of a connector as could be read.</summary>
/// <param name="Connector">What was read; a part that cannot be read is null.</param>
/// <param name="Problems">Why parts are missing, in the order met; empty where everything was read.</param>
/// <param name="IsWholeFolder">Whether the folder was named; false where one file of it was, and only that was read.</param>
public sealed record ConnectorReading(Connector Connector, IReadOnlyList<ConnectorLoadException> Problems, bool IsWholeFolder);
