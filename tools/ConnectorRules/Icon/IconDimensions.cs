using Connectors.Diagnostics;

namespace ConnectorRules.Icon;

/// <summary>Holds the icon to the pixels certification takes.</summary>
internal sealed class IconDimensions : IconRule
{
    // Source: certification policy 5000.2.1.4.
    private const int Smallest = 100;
    private const int Largest = 230;

    public override RuleInfo Info { get; } = new(
        "icon-dimensions", Severity.Warning, "The icon has 100 to 230 pixels each way.", "Scale it to 230 x 230 pixels, with the logo about 160 pixels wide.")
    {
        CertificationOnly = true,
        Why = "Certification refuses a smaller or larger one.",
        Source = "Certification policy 5000.2.1.4. Nine of the eleven icons in the public repository have 230 x 230 pixels.",
        Bad = "a picture of 512 x 512 pixels",
        Good = "a picture of 230 x 230 pixels",
        Covers = ["5000.2.1.4 icon 100 to 230 pixels"],
    };

    protected override string? Fault(IconFile icon) =>
        !icon.IsPng || (icon.Width is >= Smallest and <= Largest && icon.Height is >= Smallest and <= Largest)
            ? null
            : FormattableString.Invariant($"'{NameOf(icon)}' has {icon.Width} x {icon.Height} pixels; {Smallest} to {Largest} each way are taken.");
}
