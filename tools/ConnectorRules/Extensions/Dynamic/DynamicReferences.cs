using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>All dynamic references of a definition, with the operations they ask and the operations they serve.</summary>
internal sealed class DynamicReferences
{
    private readonly Dictionary<string, DefinitionNode> operations = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, OperationInputs> inputs = [];
    private readonly HashSet<string> sought;
    private readonly Lazy<PartUsers> users;

    internal DynamicReferences(DefinitionTree tree)
    {
        foreach (DefinitionNode operation in tree.Of(NodeKind.Operation).Where(operation => operation.Operation is not null))
        {
            operations.TryAdd(operation.Operation!.Id, operation);
        }

        All = [.. tree.All.Where(IsFollowed).SelectMany(DynamicReference.In)];
        sought =
        [
            .. All.SelectMany(reference => reference.Arguments).SelectMany(argument => new[] { argument.Name, argument.SourceName }).OfType<string>(),
        ];
        users = new Lazy<PartUsers>(() => new PartUsers(tree));
    }

    /// <summary>In the order written.</summary>
    internal IReadOnlyList<DynamicReference> All { get; }

    /// <summary>Ids of the connector's operations.</summary>
    internal IReadOnlyCollection<string> OperationIds => operations.Keys;

    /// <summary>The operation of an id, or null.</summary>
    internal DefinitionNode? Find(string? id) => id is null ? null : operations.GetValueOrDefault(id);

    /// <summary>The references of which it is known whom they ask.</summary>
    internal IEnumerable<(DynamicReference Reference, DefinitionNode Asked)> Resolved() =>
        from reference in All
        let asked = reference.IsBuiltIn || reference.IsCapability ? null : Find(reference.OperationId)
        where asked is not null
        select (reference, asked);

    /// <summary>The operations whose inputs a reference may draw on: the one it stands in, or all that use the shared part it stands in.</summary>
    /// <remarks>Nobody chooses in an answer, so that choices that a shared schema brings into one draw on nothing.</remarks>
    internal IReadOnlyCollection<DefinitionNode> UsersOf(DynamicReference reference) =>
        reference.AsksForItems && reference.Holder.Kind == NodeKind.Schema && !reference.Holder.Use.HasFlag(SchemaUse.Input)
            ? []
            : users.Value.Of(reference.Holder);

    /// <summary>The inputs of an operation.</summary>
    internal OperationInputs InputsOf(DefinitionNode operation)
    {
        if (!inputs.TryGetValue(operation, out OperationInputs? known))
        {
            inputs[operation] = known = new OperationInputs(operation, sought);
        }

        return known;
    }

    // Beside a reference nothing is read, and where an extension means nothing it asks nothing.
    private static bool IsFollowed(DefinitionNode node) =>
        node.Reference is null && node.Kind is NodeKind.Parameter or NodeKind.Items or NodeKind.Schema;
}
