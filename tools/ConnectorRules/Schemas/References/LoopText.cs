using ConnectorRules.Subject;
using Connectors;

namespace ConnectorRules.Schemas.References;

/// <summary>Tells where a ring of schemas closes, and whom it joins.</summary>
internal static class LoopText
{
    /// <summary>Where the first reference of the ring stands.</summary>
    internal static SourcePosition PositionOf(IReadOnlyList<DefinitionNode> ring) => ring
        .Where(node => node.Reference is not null)
        .Select(node => node.PositionOf("$ref"))
        .OrderBy(position => position.Line)
        .ThenBy(position => position.Column)
        .First();

    /// <summary>The names of the definitions in the ring.</summary>
    internal static string NamesOf(IReadOnlyList<DefinitionNode> ring)
    {
        string[] names =
        [
            .. ring.Where(node => node.Parent?.Kind == NodeKind.Root).Select(node => $"'{node.Key}'").Order(StringComparer.Ordinal),
        ];
        return names.Length == 0
            ? "'" + ring.First(node => node.Reference is not null).Reference + "'"
            : string.Join(", ", names.Take(4)) + (names.Length > 4 ? $" and {names.Length - 4} more" : "");
    }
}
