namespace ConnectorRules.Extensions.Shapes;

/// <summary>What a value of another shape costs.</summary>
internal enum BreachWeight
{
    /// <summary>The extension says nothing at all.</summary>
    Whole,

    /// <summary>A part of it says nothing, or one word is written in another case.</summary>
    Part,

    /// <summary>Something that nobody reads is there as well.</summary>
    Idle,
}
