using Connectors.Diagnostics;

namespace ConnectorRules.Icon;

/// <summary>Holds the icon's file to its limit.</summary>
internal sealed class IconSize : IconRule
{
    public override RuleInfo Info { get; } = new("icon-size", Severity.Warning, "The icon's file has less than 1 MB.", "Save it smaller.")
    {
        Why = "The designer and certification refuse a larger one.",
        Source = "Certification policy 5000.2.1.2.",
        Bad = "an icon of 1,500,000 bytes",
        Good = "an icon of 10,000 bytes",
        Covers = ["5000.2.1.2 icon under 1 MB"],
    };

    protected override string? Fault(IconFile icon) => icon.Length < IconFile.LargestBytes
        ? null
        : FormattableString.Invariant($"'{NameOf(icon)}' has {icon.Length} bytes; fewer than {IconFile.LargestBytes} are taken.");
}
