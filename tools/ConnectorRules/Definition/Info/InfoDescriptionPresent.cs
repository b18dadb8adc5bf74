using ConnectorRules.Definition.Head;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants a description of the connector.</summary>
internal sealed class InfoDescriptionPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "info-description-present", Severity.Warning, "The connector has a description.", "Say in a sentence or two what the service does for a maker.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The paconn command line does not create a connector without one, certification refuses it, and makers cannot tell what it is for.",
        Source = "Source code of paconn; \"Fix certification policy errors\": 5000.2.3. One of 1,031 accepted connectors lacks it, a sample.",
        Bad = """
            "info": { "title": "Fabrikam", "version": "1.0" }
            """,
        Good = """
            "info": { "title": "Fabrikam", "description": "Fabrikam writes, sends and collects invoices.", "version": "1.0" }
            """,
        Covers = ["5000.2.3 description 30 to 500 characters", "RequiredValueEmpty"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from info in connector.Tree?.Of(NodeKind.Info) ?? []
        where info.IsEmpty("description") || info.Lacks("description")
        select Info.At(info.PositionOf("description"), info.Has("description") ? "'description' is empty." : "'info' has no 'description'.");
}
