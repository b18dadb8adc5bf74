using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Finds the schema that the paths of a reference begin at.</summary>
internal static class DynamicItem
{
    /// <summary>The schemas of one entry of the list, or of the whole answer; none where they are unknown or the list is not there.</summary>
    internal static IReadOnlyList<DefinitionNode> SchemasOf(DynamicReference reference, DefinitionNode asked)
    {
        IReadOnlyList<DefinitionNode> answers = OperationAnswer.SchemasOf(asked);
        if (!reference.AsksForItems)
        {
            return answers;
        }

        string path = reference.Text(reference.ItemsMember) ?? "";
        return
        [
            .. answers
                .Select(answer => SchemaPath.Follow(answer, path).Schema)
                .OfType<DefinitionNode>()
                .Select(list => SchemaPath.Items(list)?.Schema)
                .OfType<DefinitionNode>(),
        ];
    }
}
