using ConnectorRules.Definition.Head;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants somebody to turn to.</summary>
internal sealed class ContactPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "contact-present", Severity.Info, "The definition says whom to ask.", "Add 'contact' with 'name', 'url' and 'email' to 'info'.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "The contact is printed on the connector's reference page, and certification demands it.",
        Source = "\"Verified publisher certification process\". 49 of 1,031 accepted connectors, mostly old ones and samples, have none.",
        Bad = """
            "info": { "title": "Fabrikam", ... }
            """,
        Good = """
            "info": { "title": "Fabrikam", "contact": { "name": "Fabrikam", "url": "https://www.fabrikam.com", "email": "support@fabrikam.com" }, ... }
            """,
        Covers = ["info.contact name, url, email"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from info in connector.Tree?.Of(NodeKind.Info) ?? []
        where info.Lacks("contact")
        select Info.At(info.Position, "'info' has no 'contact'.");
}
