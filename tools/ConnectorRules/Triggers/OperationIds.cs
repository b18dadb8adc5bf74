using Connectors;

namespace ConnectorRules.Triggers;

/// <summary>Helps where one operation names another.</summary>
internal static class OperationIds
{
    /// <summary>What to do about an id that no operation has.</summary>
    internal static string FixFor(string id, ConnectorDefinition definition, string otherwise)
    {
        IEnumerable<string> known = definition.Operations.Select(operation => operation.Id).Where(other => other.Length > 0);
        return Spelling.Nearest(id, known) is { } nearest ? $"Write '{nearest}', or {otherwise}." : $"Name an operation of the definition, or {otherwise}.";
    }
}
