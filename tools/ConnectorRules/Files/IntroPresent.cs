using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Wants an introduction for makers.</summary>
internal sealed class IntroPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "intro-present", Severity.Warning, "An `intro.md` or `readme.md` stands beside the definition.",
        "Write intro.md: what the connector does, prerequisites, how to get credentials, operations, known limitations.")
    {
        CertificationOnly = true,
        Why = "Certification asks for it, and the connector's page in the documentation is made from it.",
        Source = "\"Fix certification policy errors\" 5000.1.1.2. 8 of 1,031 accepted connectors have none.",
        Bad = "apiDefinition.swagger.json, apiProperties.json",
        Good = "apiDefinition.swagger.json, apiProperties.json, intro.md",
        Covers = ["5000.1.1.2 readme present"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector is { IsWholeFolder: true, Connector: { IntroPath: null, Definition: { } definition } }
            ? [Info.At(new SourcePosition(definition.Source.File, 1, 1), "The connector has neither 'intro.md' nor 'readme.md'.")]
            : [];
}
