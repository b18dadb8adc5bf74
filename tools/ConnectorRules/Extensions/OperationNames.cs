namespace ConnectorRules.Extensions;

/// <summary>Finds the operation that was meant by an id.</summary>
internal static class OperationNames
{
    /// <summary>What to do about an operationId that is not there.</summary>
    internal static string Fix(string id, IEnumerable<string> ids) => Spelling.Nearest(id, ids) is { } nearest
        ? $"Write '{nearest}'."
        : "Add the operation, or name one that is there.";
}
