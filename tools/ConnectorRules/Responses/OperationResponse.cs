using ConnectorRules.Subject;
using Connectors;

namespace ConnectorRules.Responses;

/// <summary>An answer as an operation has it.</summary>
/// <param name="Written">Where it is written.</param>
/// <param name="Content">What it says.</param>
internal sealed record OperationResponse(DefinitionNode Written, DefinitionNode Content)
{
    /// <summary>The status code as written, or <c>default</c>.</summary>
    internal string Code => Written.Key;

    internal bool IsSuccess => Code.Length == 3 && Code[0] == '2';

    internal bool IsFailure => Code.Length == 3 && Code[0] is '4' or '5';

    internal bool HasSchema => Content.Has("schema");

    /// <summary>Those of an operation; references that lead nowhere are left out.</summary>
    internal static IReadOnlyList<OperationResponse> Of(DefinitionNode operation) =>
    [
        .. operation.Children
            .Where(child => child.Kind == NodeKind.Response)
            .Select(written => (Written: written, Content: written.Resolve()))
            .Where(response => response.Content is { Kind: NodeKind.Response })
            .Select(response => new OperationResponse(response.Written, response.Content!)),
    ];

    /// <summary>Where the schema stands; the answer's reference where the schema is shared.</summary>
    internal SourcePosition SchemaPosition =>
        ReferenceEquals(Written, Content) ? Content.PositionOfKey("schema") : Written.Position;
}
