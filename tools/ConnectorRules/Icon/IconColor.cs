using System.Globalization;

namespace ConnectorRules.Icon;

/// <summary>The colour of a pixel.</summary>
internal readonly record struct IconColor(byte Red, byte Green, byte Blue, byte Alpha)
{
    // What a decoder rounds, or a picture program's colour profile moves, stays within this.
    private const int Tolerance = 8;

    internal bool IsOpaque => Alpha == byte.MaxValue;

    internal bool IsWhite => IsNear(new IconColor(byte.MaxValue, byte.MaxValue, byte.MaxValue, byte.MaxValue));

    /// <summary>Whether an eye would call both the same.</summary>
    internal bool IsNear(IconColor other) =>
        Math.Abs(Red - other.Red) <= Tolerance && Math.Abs(Green - other.Green) <= Tolerance && Math.Abs(Blue - other.Blue) <= Tolerance;

    /// <summary>As the properties write it: #rrggbb.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <summary>A colour of the form #rrggbb, or null.</summary>
    internal static IconColor? Parse(string? text) => text is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int number)
        ? new IconColor((byte)(number >> 16), (byte)(number >> 8), (byte)number, byte.MaxValue)
        : null;
}
