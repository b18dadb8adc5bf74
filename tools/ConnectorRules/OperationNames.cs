namespace ConnectorRules;

/// <summary>Finds the operation that was meant by an id.</summary>
internal static class OperationNames
{
    /// <summary>What to do about an operationId that is not there.</summary>
    /// <param name="id">The id.</param>
    /// <param name="ids">Those that are there.</param>
    /// <param name="otherwise">What else can be done, as the end of a sentence; null where the operation has to be there.</param>
    internal static string Fix(string id, IEnumerable<string> ids, string? otherwise = null) => (Spelling.Nearest(id, ids), otherwise) switch
    {
        ({ } nearest, null) => $"Write '{nearest}'.",
        ({ } nearest, _) => $"Write '{nearest}', or {otherwise}.",
        (null, null) => "Add the operation, or name one that is there.",
        _ => $"Name an operation of the definition, or {otherwise}.",
    };
}
