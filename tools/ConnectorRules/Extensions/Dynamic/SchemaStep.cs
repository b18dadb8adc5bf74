using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Where a path through a schema ends.</summary>
/// <param name="Schema">What is there; null where nothing is, or where one cannot know.</param>
/// <param name="IsUnknown">Whether the schemas do not say what is there.</param>
/// <param name="Missing">The name that is not there, where one is not.</param>
/// <param name="Names">The names that are there instead.</param>
internal sealed record SchemaStep(DefinitionNode? Schema, bool IsUnknown, string? Missing, IReadOnlyCollection<string> Names)
{
    internal static readonly SchemaStep Unknown = new(null, true, null, []);

    internal static SchemaStep At(DefinitionNode schema) => new(schema, false, null, []);
}
