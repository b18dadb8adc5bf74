using ConnectorRules.Subject;

namespace ConnectorRules.Definition.Texts;

/// <summary>The texts that people read: titles, summaries, labels and descriptions.</summary>
internal static class DefinitionTexts
{
    internal static readonly string[] Labels = ["title", "summary", "x-ms-summary"];
    private static readonly string[] All = [.. Labels, "description"];

    /// <summary>All that say something.</summary>
    internal static IEnumerable<(DefinitionNode Node, string Name, string Text)> Of(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        from name in All
        let text = node.Text(name)
        where !string.IsNullOrWhiteSpace(text)
        select (node, name, text);
}
