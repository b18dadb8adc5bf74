using ConnectorRules.Schemas.Keywords;
using ConnectorRules.Subject;

namespace ConnectorRules.Definition.Head;

/// <summary>What the rules about the definition's head ask of a member.</summary>
internal static class HeadMembers
{
    /// <summary>Whether a member is absent and nobody has misspelled it either: a misspelled one is told of as an unknown keyword.</summary>
    internal static bool Lacks(this DefinitionNode node, string name) =>
        !node.Has(name) && !SwaggerKeywords.Strangers(node).Any(stranger => SwaggerKeywords.Meant(node.Kind, stranger) == name);

    /// <summary>Whether a member is a text that says nothing.</summary>
    internal static bool IsEmpty(this DefinitionNode node, string name) =>
        node.Text(name) is { } text && string.IsNullOrWhiteSpace(text);

    /// <summary>A member's text without white space around it; null where it is absent, no text or blank.</summary>
    internal static string? Filled(this DefinitionNode node, string name) =>
        node.Text(name)?.Trim() is { Length: > 0 } text ? text : null;
}
