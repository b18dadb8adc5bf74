using ConnectorRules.Subject;

namespace ConnectorRules.Operations;

/// <summary>The operations of a connector as the rules look at them: the model's member and the place it is written in.</summary>
internal static class ConnectorOperations
{
    /// <summary>All of them in the order written.</summary>
    internal static IEnumerable<DefinitionNode> Operations(this ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.Operation) ?? []).Where(operation => operation.Operation is not null);

    /// <summary>Those the maker sees: rules about labels look at no others.</summary>
    internal static IEnumerable<DefinitionNode> VisibleOperations(this ConnectorSubject connector) =>
        connector.Operations().Where(operation => !operation.Operation!.IsInternal);

    /// <summary>How messages speak of an operation.</summary>
    internal static string OperationName(this DefinitionNode operation) => operation.Operation!.Id is { Length: > 0 } id
        ? id
        : $"{operation.Operation.Method} {operation.Operation.Path}";
}
