using ConnectorRules.Parameters;
using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>What a name means among the inputs of an operation.</summary>
/// <param name="Parameters">The parameters it may mean.</param>
/// <param name="Properties">The properties of the body it may mean.</param>
/// <param name="IsUnknown">Whether the inputs are not described well enough to say that it means none.</param>
internal sealed record InputSource(IReadOnlyList<DefinitionNode> Parameters, IReadOnlyList<DefinitionNode> Properties, bool IsUnknown)
{
    internal bool IsFound => Parameters.Count + Properties.Count > 0;

    /// <summary>The types of what it may mean, null for each that says none.</summary>
    internal IEnumerable<string?> Types => Parameters.Concat(Properties).Select(input => input.Resolve()?.Text("type"));

    /// <summary>Whether the maker sees none of what it may mean.</summary>
    internal bool IsHidden => IsFound && Parameters.Concat(Properties).All(IsInternal);

    // A property is hidden with any object it lies in.
    private static bool IsInternal(DefinitionNode input)
    {
        for (DefinitionNode? node = input; node is { Kind: NodeKind.Parameter or NodeKind.BodyParameter or NodeKind.Schema }; node = node.Parent)
        {
            if (node.IsHidden() || node.Resolve()?.IsHidden() == true)
            {
                return true;
            }
        }

        return false;
    }
}
