namespace PacPackager.Deployment;

/// <summary>Refuses to choose among connectors of one name.</summary>
internal static class SeveralConnectors
{
    /// <exception cref="DeploymentRefusal">There is more than one.</exception>
    internal static void Refuse(string title, IEnumerable<(Guid Id, string Name, string DisplayName)> found)
    {
        (Guid Id, string Name, string DisplayName)[] rows = [.. found.OrderBy(row => row.Id)];
        if (rows.Length > 1)
        {
            string list = string.Concat(rows.Select(row => $"\n  {row.Id}  {string.Join("  ", new[] { row.Name, row.DisplayName }.Where(text => text.Length > 0))}"));
            throw new DeploymentRefusal($"The environment has {rows.Length} connectors that could be '{title}'. Name one with --connector-id:{list}");
        }
    }
}
