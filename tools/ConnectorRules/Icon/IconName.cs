using Connectors.Diagnostics;

namespace ConnectorRules.Icon;

/// <summary>Wants the name certification looks for.</summary>
internal sealed class IconName : IconRule
{
    private const string Demanded = "icon.png";

    public override RuleInfo Info { get; } = new("icon-name", Severity.Info, "The icon's file is called icon.png.", "Rename it to icon.png.")
    {
        CertificationOnly = true,
        Why = "Certification takes the icon from icon.png; the tools for deploying take any file that settings.json names.",
        Source = "\"Verified publisher certification process\": icon.png.",
        Bad = """{ "icon": "logo.png" }    in settings.json""",
        Good = """{ "icon": "icon.png" }""",
        Covers = ["PNG named icon.png"],
    };

    protected override string? Fault(IconFile icon) =>
        NameOf(icon).Equals(Demanded, StringComparison.OrdinalIgnoreCase) ? null : $"The icon is called '{NameOf(icon)}'.";
}
