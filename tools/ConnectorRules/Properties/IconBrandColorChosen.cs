using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Finds a colour that nobody chose.</summary>
internal sealed class IconBrandColorChosen : IRule
{
    private static readonly (string Color, string Name)[] Refused = [("#007ee5", "the portal's default"), ("#ffffff", "white")];

    public RuleInfo Info { get; } = new(
        "icon-brand-color-chosen", Severity.Warning, "`iconBrandColor` is neither white nor the portal's default.",
        "Write the colour of your brand; independent publishers write '#da3b01'.")
    {
        CertificationOnly = true,
        Why = "On white the icon has no edge, and the default is what every connector has whose author chose none; certification refuses both.",
        Source = "\"Fix certification policy errors\", 5000.2.1.1. 8 of 1,021 accepted connectors have the default, 3 white.",
        Bad = "\"iconBrandColor\": \"#007ee5\"",
        Good = "\"iconBrandColor\": \"#005bac\"",
        Covers = ["5000.2.1.1 colour valid, not the default"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from refused in Refused
        where string.Equals(connector.Properties?.IconBrandColor, refused.Color, StringComparison.OrdinalIgnoreCase)
        select Info.At(
            connector.Properties!.Source.PositionOf(connector.Properties.Json!["iconBrandColor"]!),
            $"'{connector.Properties.IconBrandColor}' is {refused.Name}.");
}
