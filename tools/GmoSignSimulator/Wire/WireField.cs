namespace GmoSignSimulator.Wire;

/// <summary>One row of the wire contract.</summary>
/// <param name="Key">The key as it stands in the JSON.</param>
/// <param name="Type">The JSON type, never coerced.</param>
internal sealed record WireField(string Key, WireType Type)
{
    public bool IsRequired { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Bounds of a whole number, both included.</summary>
    public (long Least, long Most)? Range { get; init; }

    /// <summary>The rows of one item, for lists.</summary>
    public IReadOnlyList<WireField> Items { get; init; } = [];

    /// <summary>Says what is wrong with a text, or null.</summary>
    public Func<string, string?>? Rule { get; init; }

    /// <summary>Added to the message about a wrong type or a forbidden key.</summary>
    public string Hint { get; init; } = "";

    public WireField Required() => this with { IsRequired = true };

    public WireField OneOf(params string[] choices) => this with { Choices = choices };

    public WireField Between(long least, long most) => this with { Range = (least, most) };

    public WireField Obeys(Func<string, string?> rule) => this with { Rule = rule };

    public WireField Hinted(string hint) => this with { Hint = hint };
}
