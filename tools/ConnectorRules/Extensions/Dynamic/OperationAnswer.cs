using ConnectorRules.Responses;
using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>What an operation says it answers.</summary>
internal static class OperationAnswer
{
    /// <summary>The schemas of its successes, or of the default answer where it declares no success with one.</summary>
    internal static IReadOnlyList<DefinitionNode> SchemasOf(DefinitionNode operation)
    {
        IReadOnlyList<OperationResponse> answers = OperationResponse.Of(operation);
        DefinitionNode[] success = [.. answers.Where(answer => answer.IsSuccess).SelectMany(Schemas)];
        return success.Length > 0 ? success : [.. answers.Where(answer => answer.Code == "default").SelectMany(Schemas)];
    }

    /// <summary>Where a path leads in the answer; unknown where no answer is described, missing only where it is in all of them.</summary>
    internal static SchemaStep Find(DefinitionNode operation, string path)
    {
        SchemaStep[] steps = [.. SchemasOf(operation).Select(schema => SchemaPath.Follow(schema, path))];
        return steps.FirstOrDefault(step => step.Schema is not null)
            ?? steps.FirstOrDefault(step => step.IsUnknown)
            ?? steps.FirstOrDefault()
            ?? SchemaStep.Unknown;
    }

    private static IEnumerable<DefinitionNode> Schemas(OperationResponse answer) =>
        answer.Content.Children.Where(child => child.Kind == NodeKind.Schema);
}
