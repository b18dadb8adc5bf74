namespace GmoSignSimulator.Pdf;

/// <summary>A rectangle on the displayed page, in points from the bottom left.</summary>
internal readonly record struct TextBox(double Left, double Bottom, double Width, double Height)
{
    public double Top => Bottom + Height;

    public double Right => Left + Width;
}
