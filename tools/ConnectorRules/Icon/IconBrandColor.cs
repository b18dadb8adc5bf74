using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Icon;

/// <summary>Holds the icon's background to the colour in the properties.</summary>
internal sealed class IconBrandColor : IRule
{
    // Where less of the edge has one colour, the background is a pattern and has no colour to compare.
    private const double Plain = 0.5;

    public RuleInfo Info { get; } = new("icon-brand-color", Severity.Warning, "The icon's background has the colour that iconBrandColor names.")
    {
        CertificationOnly = true,
        Why = "The designer draws the connector's cards in that colour, and the icon stands out as a patch on them.",
        Source = "Certification policy 5000.2.1.5.",
        Bad = "\"iconBrandColor\": \"#005bac\"    and an icon on #ff6600",
        Good = "\"iconBrandColor\": \"#005bac\"    and an icon on #005bac",
        Covers = ["background equal to iconBrandColor"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Icon?.Pixels is not { Background: var (background, share) }
            || connector.Properties?.Source is not { } source
            || source.Root["properties"] is not JObject properties
            || properties["iconBrandColor"] is not JValue { Type: JTokenType.String } written
            || IconColor.Parse((string?)written) is not { } brand)
        {
            return [];
        }

        // A background that is transparent or white is another rule's finding.
        return share < Plain || !background.IsOpaque || background.IsWhite || background.IsNear(brand)
            ? []
            : [Info.At(source.PositionOf(written), $"iconBrandColor is '{(string?)written}', but the icon's background is '{background}'.", $"Write '{background}', or paint the background in '{brand}'.")];
    }
}
