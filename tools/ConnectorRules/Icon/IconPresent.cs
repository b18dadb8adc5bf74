using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Icon;

/// <summary>Reminds of the icon that certification wants.</summary>
internal sealed class IconPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "icon-present", Severity.Info, "A verified publisher's connector has an icon.", "Put icon.png beside the definition, unless you publish independently.")
    {
        CertificationOnly = true,
        Why = "Without one the connector shows the default picture, and certification asks a verified publisher for it.",
        Source = "Certification policy 5000.1.1.1. It travels apart from the public repository: 1,011 of 1,031 accepted connectors keep none there, and independent publishers have none.",
        Bad = "a folder with a definition alone",
        Good = "a folder with a definition and icon.png",
        Covers = ["5000.1.1.1 icon present"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.IsWholeFolder && connector.Definition is { } definition && connector.Icon is null
            ? [Info.At(new SourcePosition(definition.Source.File, 1, 1), "There is no 'icon.png' beside the definition.")]
            : [];
}
