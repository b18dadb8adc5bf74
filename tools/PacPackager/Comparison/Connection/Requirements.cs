using Connectors;

namespace PacPackager.Comparison.Connection;

/// <summary>The ways to be let in that hold somewhere, whatever the schemes are called.</summary>
internal sealed class Requirements : IEquatable<Requirements>
{
    private readonly SortedSet<string> ways;

    private Requirements(IEnumerable<string> ways) => this.ways = new SortedSet<string>(ways, StringComparer.Ordinal);

    internal static Requirements Of(ConnectorDefinition definition, IReadOnlyList<SecurityRequirement> requirements) => new(
        requirements.Select(requirement => string.Join(
            " with ", requirement.Schemes.Select(scheme => KindOf(definition, scheme)).Order(StringComparer.Ordinal).DefaultIfEmpty("none"))));

    public bool Equals(Requirements? other) => other is not null && ways.SetEquals(other.ways);

    public override bool Equals(object? obj) => Equals(obj as Requirements);

    public override int GetHashCode() => ways.Aggregate(0, (hash, way) => hash ^ StringComparer.Ordinal.GetHashCode(way));

    public override string ToString() => ways.Count == 0 ? "none" : string.Join(" or ", ways);

    private static string KindOf(ConnectorDefinition definition, string name) =>
        definition.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == name)?.Type ?? $"'{name}'";
}
