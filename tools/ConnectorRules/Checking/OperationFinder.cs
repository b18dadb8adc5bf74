using Connectors;

namespace ConnectorRules.Checking;

/// <summary>Tells which operation a place in the definition belongs to.</summary>
internal sealed class OperationFinder
{
    private readonly string? file;
    private readonly Dictionary<string, Operation> byPointer = new(StringComparer.Ordinal);

    internal OperationFinder(ConnectorSubject subject)
    {
        file = subject.Definition?.Source.File;
        foreach (Operation operation in subject.Definition?.Operations ?? [])
        {
            byPointer[operation.Position.Pointer] = operation;
        }
    }

    /// <summary>The id of the operation written around a place, or null.</summary>
    internal string? IdAt(SourcePosition position)
    {
        if (position.File != file || !position.Pointer.StartsWith("/paths/", StringComparison.Ordinal))
        {
            return null;
        }

        string[] segments = position.Pointer.Split('/', 5);
        return segments.Length >= 4 && byPointer.GetValueOrDefault(string.Join('/', segments[..4])) is { Id.Length: > 0 } operation
            ? operation.Id
            : null;
    }
}
