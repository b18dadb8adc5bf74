using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants the contact's name.</summary>
internal sealed class ContactNamePresent() : ContactMemberPresent("name")
{
    public override RuleInfo Info { get; } = new(
        "contact-name-present", Severity.Info, "The contact has a name.", "Add the publisher's name.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "The name is printed on the reference page beside the address.",
        Source = "\"Verified publisher certification process\": name, url and email are required. Four of 1,031 accepted connectors "
            + "have a contact without one.",
        Bad = """
            "contact": { "url": "https://www.fabrikam.com", "email": "support@fabrikam.com" }
            """,
        Good = """
            "contact": { "name": "Fabrikam", "url": "https://www.fabrikam.com", "email": "support@fabrikam.com" }
            """,
        Covers = ["info.contact name, url, email"],
    };
}
