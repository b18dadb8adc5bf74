namespace Repository.Tests.Architecture;

/// <summary>Arrows only go downwards: what knows GMO Sign or a command line stands above what does not.</summary>
public class ProjectArrowsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["PacPackager"] = ["ConnectorRules", "ConnectorRuntime", "Connectors"],
        ["Playground"] = ["ConnectorRules", "ConnectorRuntime", "Connectors", "GmoSignSimulator"],
        ["ConnectorRules"] = ["ConnectorRuntime", "Connectors"],
        ["ConnectorRuntime"] = ["Connectors"],
        ["Connectors"] = [],
        ["GmoSignSimulator"] = [],
        ["Script"] = [],
    };

    private static IEnumerable<ProjectFile> Projects => ProjectFile.Below("tools").Concat(ProjectFile.Below("script"));

    [Fact]
    public void Every_project_has_its_place_in_the_design()
    {
        IEnumerable<string> unplaced = Projects.Select(project => project.Name).Except(Allowed.Keys);

        Assert.True(!unplaced.Any(), $"Give {string.Join(", ", unplaced)} a place in the design, then add it to this test's table.");
    }

    [Fact]
    public void Projects_refer_only_to_those_below_them()
    {
        IEnumerable<string> upward =
            from project in Projects
            from reference in project.References
            where !Allowed.GetValueOrDefault(project.Name, []).Contains(reference)
            select $"{project.Name} -> {reference}";

        Assert.Empty(upward);
    }

    [Fact]
    public void Spine_of_the_repository_is_looked_at() =>
        Assert.Superset(
            new HashSet<string> { "Connectors", "ConnectorRuntime", "PacPackager", "GmoSignSimulator", "Playground", "Script" },
            Projects.Select(project => project.Name).ToHashSet());
}
