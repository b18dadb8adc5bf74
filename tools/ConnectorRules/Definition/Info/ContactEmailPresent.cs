using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants the contact's e-mail address.</summary>
internal sealed class ContactEmailPresent() : ContactMemberPresent("email")
{
    public override RuleInfo Info { get; } = new(
        "contact-email-present", Severity.Info, "The contact has an e-mail address.", "Add an e-mail address that somebody reads.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "Certification writes to the address, and asks for somebody who answers.",
        Source = "\"Verified publisher certification process\": name, url and email are required. 22 of 1,031 accepted connectors have "
            + "a contact without one.",
        Bad = """
            "contact": { "name": "Fabrikam", "url": "https://www.fabrikam.com" }
            """,
        Good = """
            "contact": { "name": "Fabrikam", "url": "https://www.fabrikam.com", "email": "support@fabrikam.com" }
            """,
        Covers = ["info.contact name, url, email"],
    };
}
