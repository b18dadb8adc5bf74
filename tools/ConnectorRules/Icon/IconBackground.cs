using Connectors.Diagnostics;

namespace ConnectorRules.Icon;

/// <summary>Wants a background that fills the square.</summary>
internal sealed class IconBackground : IconRule
{
    public override RuleInfo Info { get; } = new(
        "icon-background", Severity.Warning, "The icon's background is opaque and not white.", "Fill the square to its corners with the brand colour.")
    {
        CertificationOnly = true,
        Why = "The icon stands on backgrounds of any colour; one without a background of its own is lost on some of them.",
        Source = "Certification policy 5000.2.1.5. An alpha channel is no fault: the outermost pixels count.",
        Bad = "a logo on a transparent or white square, or with rounded corners",
        Good = "a logo on a square of the brand colour",
        Covers = ["5000.2.1.5 background opaque, not white"],
    };

    protected override string? Fault(IconFile icon)
    {
        if (icon.Pixels is not { } pixels)
        {
            return null;
        }

        if (pixels.Edge.Any(color => !color.IsOpaque))
        {
            return $"The background of '{NameOf(icon)}' is transparent, at a corner or all round.";
        }

        return pixels.Background.Color.IsWhite ? $"The background of '{NameOf(icon)}' is white." : null;
    }
}
