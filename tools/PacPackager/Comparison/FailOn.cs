namespace PacPackager.Comparison;

/// <summary>Which changes count as findings for the exit code.</summary>
internal enum FailOn
{
    /// <summary>Those that may hurt flows made before.</summary>
    Breaking,

    /// <summary>Every change.</summary>
    Any,

    /// <summary>None.</summary>
    Never,
}
