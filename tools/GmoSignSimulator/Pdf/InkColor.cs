namespace GmoSignSimulator.Pdf;

internal readonly record struct InkColor(byte Red, byte Green, byte Blue)
{
    /// <summary>The red of a seal, for signatures.</summary>
    public static InkColor Seal { get; } = new(190, 30, 45);

    /// <summary>For boxes that are still to be filled.</summary>
    public static InkColor Pending { get; } = new(0, 91, 172);

    public static InkColor Grey { get; } = new(110, 110, 110);
}
