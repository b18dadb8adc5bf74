using ConnectorRules.Definition.Head;
using ConnectorRules.Subject;

namespace ConnectorRules.Definition.Info;

/// <summary>The texts of <c>info</c> as the rules look at them.</summary>
internal static class InfoText
{
    // Publication adds it; some authors write it themselves.
    private const string Suffix = "(Independent Publisher)";

    /// <summary>The node <c>info</c>, with a member's text, trimmed; nothing where there is none.</summary>
    internal static IEnumerable<(DefinitionNode Info, string Text)> Of(ConnectorSubject connector, string member) =>
        from info in connector.Tree?.Of(NodeKind.Info) ?? []
        let text = info.Filled(member)
        where text is not null
        select (info, text);

    /// <summary>A title without the suffix of independent publishers.</summary>
    internal static string WithoutSuffix(string title) =>
        title.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? title[..^Suffix.Length].TrimEnd() : title;
}
