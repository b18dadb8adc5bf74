using System.Buffers;
using ConnectorRules.Definition.Head;
using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Holds the contact's e-mail address to being one.</summary>
internal sealed class ContactEmailValid : IRule
{
    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create(",;:<>()");

    public RuleInfo Info { get; } = new(
        "contact-email-valid", Severity.Warning, "The contact's e-mail address is one, and one alone.")
    {
        Why = "The validator refuses it, and nobody can write to it.",
        Source = "\"Fix Swagger Validator errors\": ContactEmailNotValid; the published schema of definitions. Each address in 48 "
            + "accepted connectors at hand is one.",
        Bad = """
            "email": "www.fabrikam.com/support"
            """,
        Good = """
            "email": "support@fabrikam.com"
            """,
        Covers = ["ContactEmailNotValid"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from contact in connector.Tree?.Of(NodeKind.Contact) ?? []
        let email = contact.Filled("email")
        where email is not null && !IsAddress(email)
        select Info.At(contact.PositionOf("email"), $"'{OperationText.Excerpt(email)}' is no e-mail address.", Fix(email));

    private static string Fix(string text) => text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        ? "Write the address alone, without 'mailto:'."
        : "Write one address of the form name@host.";

    // What is told apart is an address from something else, not a valid address from an invalid one: hosts decide that.
    private static bool IsAddress(string text)
    {
        string[] parts = text.Split('@');
        return parts is [{ Length: > 0 } local, { Length: > 2 } host]
            && host.Contains('.', StringComparison.Ordinal) && !host.StartsWith('.') && !host.EndsWith('.')
            && !text.Any(char.IsWhiteSpace) && text.AsSpan().IndexOfAny(NeverInAddress) < 0 && !local.Contains('/', StringComparison.Ordinal);
    }
}
