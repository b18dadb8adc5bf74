using Connectors.Diagnostics;

namespace ConnectorRules.Icon;

/// <summary>Wants a square.</summary>
internal sealed class IconSquare : IconRule
{
    public override RuleInfo Info { get; } = new("icon-square", Severity.Warning, "The icon is as wide as it is high.", "Cut it to a square, or add background.")
    {
        CertificationOnly = true,
        Why = "It is shown in a square, and distorted otherwise.",
        Source = "\"Verified publisher certification process\", icon: 1:1.",
        Bad = "a picture of 200 x 100 pixels",
        Good = "a picture of 200 x 200 pixels",
        Covers = ["icon is square"],
    };

    protected override string? Fault(IconFile icon) => icon.Width == icon.Height
        ? null
        : FormattableString.Invariant($"'{NameOf(icon)}' has {icon.Width} x {icon.Height} pixels.");
}
