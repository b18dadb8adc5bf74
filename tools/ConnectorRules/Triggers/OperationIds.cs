using Connectors;

namespace ConnectorRules.Triggers;

/// <summary>Helps where one operation names another.</summary>
internal static class OperationIds
{
    /// <summary>What to do about an id that no operation has.</summary>
    internal static string FixFor(string id, ConnectorDefinition definition, string otherwise)
    {
        string[] known = [.. definition.Operations.Select(operation => operation.Id).Where(other => other.Length > 0)];
        return known.Length == 0
            ? $"{char.ToUpperInvariant(otherwise[0])}{otherwise[1..]}."
            : $"Write '{EditDistance.Nearest(id, known, 1)[0]}', or {otherwise}.";
    }
}
