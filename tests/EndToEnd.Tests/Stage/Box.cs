namespace EndToEnd.Tests.Stage;

/// <summary>A box on a page, its edges in percent from the top left corner, as makers give them.</summary>
internal sealed record Box(double Left, double Top, double Right, double Bottom)
{
    public bool Holds((double X, double Y) point, double margin = 0) =>
        point.X >= Left - margin && point.X <= Right + margin && point.Y >= Top - margin && point.Y <= Bottom + margin;
}
