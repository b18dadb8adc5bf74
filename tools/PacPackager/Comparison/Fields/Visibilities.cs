namespace PacPackager.Comparison.Fields;

/// <summary>Words for where a maker sees something.</summary>
internal static class Visibilities
{
    internal static bool Same(string? one, string? other) => string.Equals(Show(one), Show(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Absence means normal; some definitions write it or leave the text empty.</summary>
    internal static string Show(string? visibility) => string.IsNullOrWhiteSpace(visibility) || visibility == "none" ? "normal" : visibility.Trim();
}
