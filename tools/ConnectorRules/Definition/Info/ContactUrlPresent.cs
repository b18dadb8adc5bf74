using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants the contact's web address.</summary>
internal sealed class ContactUrlPresent() : ContactMemberPresent("url")
{
    public override RuleInfo Info { get; } = new(
        "contact-url-present", Severity.Info, "The contact has a web address.", "Add the address of a page that helps.")
    {
        Why = "Makers follow it from the reference page when something does not work.",
        Source = "\"Verified publisher certification process\": name, url and email are required. 77 of 1,031 accepted connectors have "
            + "a contact without one.",
        Bad = """
            "contact": { "name": "Fabrikam", "email": "support@fabrikam.com" }
            """,
        Good = """
            "contact": { "name": "Fabrikam", "url": "https://www.fabrikam.com", "email": "support@fabrikam.com" }
            """,
        Covers = ["info.contact name, url, email"],
    };
}
