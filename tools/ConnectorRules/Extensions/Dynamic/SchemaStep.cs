using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Where a path through a schema ends.</summary>
/// <param name="Schema">What is there; null where nothing is, or where one cannot know.</param>
/// <param name="Missing">The name that is not there, where one is not.</param>
/// <param name="Around">The schema that does not have it.</param>
internal sealed record SchemaStep(DefinitionNode? Schema, string? Missing = null, DefinitionNode? Around = null)
{
    /// <summary>The schemas do not say what is there.</summary>
    internal static readonly SchemaStep Unknown = new(Schema: null, Missing: null);

    internal bool IsUnknown => Schema is null && Missing is null;

    /// <summary>The names that are there instead of the missing one.</summary>
    internal IReadOnlyList<string> Names => Around is null
        ? []
        : [.. SchemaPath.PartsOf(Around).SelectMany(part => (part?["properties"] as JObject)?.Properties() ?? []).Select(property => property.Name)];
}
