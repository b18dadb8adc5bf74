using ConnectorRules.Subject;

namespace ConnectorRules.Parameters;

/// <summary>The parameters of an operation, those of its path included.</summary>
/// <param name="All">The path's, then the operation's own, which win over the path's of the same name and place.</param>
/// <param name="HasBroken">Whether a reference among them leads to no parameter, so that not all are known.</param>
internal sealed record OperationParameters(IReadOnlyList<OperationParameter> All, bool HasBroken)
{
    internal static OperationParameters Of(DefinitionNode operation)
    {
        DefinitionNode[] shared = [.. Written(operation.Parent)];
        DefinitionNode[] own = [.. Written(operation)];
        List<OperationParameter> ownRead = Read(own);
        HashSet<(string Name, string In)> names = [.. ownRead.Select(parameter => (parameter.Name, parameter.In))];
        OperationParameter[] all = [.. Read(shared).Where(parameter => !names.Contains((parameter.Name, parameter.In))), .. ownRead];
        return new(all, shared.Concat(own).Any(parameter => !IsParameter(parameter.Resolve())));
    }

    /// <summary>The parameters written in an operation or path item itself, references not followed.</summary>
    internal static IEnumerable<DefinitionNode> Written(DefinitionNode? holder) =>
        holder?.Children.Where(child => child.Kind is NodeKind.Parameter or NodeKind.BodyParameter) ?? [];

    internal static List<OperationParameter> Read(IEnumerable<DefinitionNode> written) =>
    [
        .. written
            .Select(parameter => (Written: parameter, Content: parameter.Resolve()))
            .Where(parameter => IsParameter(parameter.Content))
            .Select(parameter => new OperationParameter(parameter.Written, parameter.Content!)),
    ];

    private static bool IsParameter(DefinitionNode? node) => node is { Kind: NodeKind.Parameter or NodeKind.BodyParameter };
}
