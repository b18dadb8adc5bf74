namespace ConnectorRules.Extensions.Shapes;

/// <summary>What the value of an extension, or of a part of one, looks like.</summary>
/// <param name="Kind">What it has to be.</param>
internal sealed record Shape(ShapeKind Kind)
{
    internal static readonly Shape Any = new(ShapeKind.Any);

    internal static readonly Shape Text = new(ShapeKind.Text);

    internal static readonly Shape Boolean = new(ShapeKind.Boolean);

    internal static readonly Shape Path = new(ShapeKind.Path);

    /// <summary>The words allowed, where it is one of a few.</summary>
    internal IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>More words that are accepted without being documented.</summary>
    internal IReadOnlyList<string> OtherWords { get; init; } = [];

    /// <summary>The members an object may have.</summary>
    internal IReadOnlyList<ShapeMember> Members { get; init; } = [];

    /// <summary>Members of which one at least has to be there.</summary>
    internal IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>Whether of <see cref="AnyOf"/> there may be one only.</summary>
    internal bool IsChoice { get; init; }

    /// <summary>Whether other members than the ones listed are accepted.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>Members of similar extensions, and what they are called here.</summary>
    internal IReadOnlyDictionary<string, string> Translations { get; init; } = new Dictionary<string, string>();

    /// <summary>The shape of each entry of a list or map.</summary>
    internal Shape? Each { get; init; }

    internal static Shape OneOf(params IReadOnlyList<string> words) => new(ShapeKind.Word) { Words = words };

    internal static Shape ListOf(Shape each) => new(ShapeKind.List) { Each = each };

    internal static Shape MapOf(Shape each) => new(ShapeKind.Map) { Each = each };

    internal static Shape ObjectOf(params IReadOnlyList<ShapeMember> members) => new(ShapeKind.Object) { Members = members };
}
