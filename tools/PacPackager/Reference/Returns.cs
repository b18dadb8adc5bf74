namespace PacPackager.Reference;

/// <summary>What a flow gets from an operation: outputs one by one, or the body as a whole, or what is only known at design time.</summary>
internal sealed record Returns
{
    /// <summary>True when the outputs are found at design time.</summary>
    internal bool IsDynamic { get; init; }

    /// <summary>What the body as a whole is called.</summary>
    internal string Label { get; init; } = "";

    /// <summary>The type of the body as a whole, or null where the outputs are told one by one.</summary>
    internal TypeName? Body { get; init; }

    /// <summary>What it stands for; may be empty.</summary>
    internal string Description { get; init; } = "";

    /// <summary>The outputs one by one.</summary>
    internal IReadOnlyList<OutputRow> Rows { get; init; } = [];
}
