using Connectors;

namespace ConnectorRuntime.Gateway.Routing;

/// <summary>Finds the operation that a method and a path mean.</summary>
internal sealed class RouteTable
{
    private const int MostSuggestions = 3;

    private readonly IReadOnlyList<(Operation Operation, PathTemplate Template)> routes;

    /// <summary>Orders the operations so that literal segments win over variables.</summary>
    public RouteTable(IEnumerable<Operation> operations) =>
        routes = [.. operations.Select(operation => (operation, PathTemplate.Parse(operation.Path))).OrderBy(route => route.Item2.Rank, StringComparer.Ordinal)];

    /// <summary>The operation, or null.</summary>
    /// <param name="method">HTTP method in any case.</param>
    /// <param name="path">The path below the connection, escaped as it came.</param>
    public RouteMatch? Find(string method, string path)
    {
        foreach ((Operation operation, PathTemplate template) in routes)
        {
            if (operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && template.TryMatch(path, out var values))
            {
                return new RouteMatch(operation, values);
            }
        }

        return null;
    }

    /// <summary>Up to three operations that a caller may have meant, as <c>METHOD path</c>, the likeliest first.</summary>
    public IReadOnlyList<string> Nearest(string method, string path) =>
    [
        .. routes
            .OrderBy(route => route.Template.TryMatch(path, out _) ? 0 : 1 + Distance(route.Operation, method, path))
            .Take(MostSuggestions)
            .Select(route => $"{route.Operation.Method} {route.Operation.Path}"),
    ];

    private static int Distance(Operation operation, string method, string path) =>
        EditDistance.Between(operation.Path, path) + (operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase) ? 0 : 2);
}
