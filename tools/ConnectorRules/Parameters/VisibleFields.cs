using ConnectorRules.Operations;
using ConnectorRules.Subject;

namespace ConnectorRules.Parameters;

/// <summary>The inputs and outputs that makers see: what visible operations take, return and send, internal parts left out.</summary>
internal static class VisibleFields
{
    /// <summary>Parameters, bodies aside: of a body its members are seen.</summary>
    internal static IEnumerable<DefinitionNode> Parameters(ConnectorSubject connector) =>
        Of(connector, node => node.Kind == NodeKind.Parameter);

    /// <summary>Named members of bodies, answers and events.</summary>
    internal static IEnumerable<DefinitionNode> Properties(ConnectorSubject connector) =>
        Of(connector, node => node.Kind == NodeKind.Schema && node.PropertyName is not null);

    /// <summary>Both.</summary>
    internal static IEnumerable<DefinitionNode> All(ConnectorSubject connector) =>
        Of(connector, node => node.Kind == NodeKind.Parameter || (node.Kind == NodeKind.Schema && node.PropertyName is not null));

    /// <summary>How messages speak of a field.</summary>
    internal static string Name(DefinitionNode field) => field.PropertyName ?? field.Text("name") ?? "";

    private static IEnumerable<DefinitionNode> Of(ConnectorSubject connector, Func<DefinitionNode, bool> isWanted)
    {
        if (connector.Tree is null)
        {
            return [];
        }

        HashSet<DefinitionNode> seen = [];
        Stack<DefinitionNode> open = new(connector.VisibleOperations().SelectMany(Roots));
        while (open.TryPop(out DefinitionNode? node))
        {
            if (node.IsHidden() || !seen.Add(node))
            {
                continue;
            }

            foreach (DefinitionNode below in node.Target is null ? node.Children : [node.Target])
            {
                open.Push(below);
            }
        }

        return connector.Tree.All.Where(node => isWanted(node) && seen.Contains(node) && !node.Has("$ref"));
    }

    // Answers that are failures reach no designer.
    private static IEnumerable<DefinitionNode> Roots(DefinitionNode operation) =>
        operation.Children.Concat(operation.Parent!.Children.Where(child => child.Kind != NodeKind.Operation))
            .Where(child => child.Kind != NodeKind.Response || child.Key == "default" || child.Key.StartsWith('2'));
}
