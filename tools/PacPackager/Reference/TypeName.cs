namespace PacPackager.Reference;

/// <summary>A type as a table names it.</summary>
/// <param name="Prefix">What stands before the name: <c>array of </c>, or nothing.</param>
/// <param name="Name">A plain type, or a definition's name; empty where any type will do.</param>
/// <param name="Anchor">Where the definition stands on the page, or null for a plain type.</param>
internal sealed record TypeName(string Prefix, string Name, string? Anchor = null)
{
    /// <summary>Prefix and name: the type without its link.</summary>
    internal string Text => Prefix + Name;

    internal static TypeName Plain(string name) => new("", name);

    /// <summary>The type of a list of these.</summary>
    internal TypeName InArray() => this is { Prefix: "", Name: "" } ? Plain("array") : this with { Prefix = Prefix + "array of " };
}
