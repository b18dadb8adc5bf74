using ConnectorRules.Definition.Head;
using ConnectorRules.Definition.Metadata;
using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants web addresses that a browser can follow.</summary>
internal sealed class UrlAbsolute : IRule
{
    private static readonly (NodeKind Place, string Name)[] Places =
    [
        (NodeKind.Contact, "url"),
        (NodeKind.License, "url"),
        (NodeKind.ExternalDocs, "url"),
        (NodeKind.SecurityScheme, "authorizationUrl"),
        (NodeKind.SecurityScheme, "tokenUrl"),
    ];

    public RuleInfo Info { get; } = new(
        "url-absolute", Severity.Warning, "A web address is written in full, with https:// in front.")
    {
        Why = "The address is shown as a link or called as it is; one that is cut short leads nowhere, and the validator refuses it.",
        Source = "\"Fix Swagger Validator errors\": UrlNotValid; \"Verified publisher certification process\".",
        Bad = """
            "contact": { "name": "Fabrikam", "url": "www.fabrikam.com" }
            """,
        Good = """
            "contact": { "name": "Fabrikam", "url": "https://www.fabrikam.com" }
            """,
        Covers = ["UrlNotValid", "Website and Privacy policy are URLs"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        InMembers(connector).Concat(InMetadata(connector)).Where(place => !IsAbsolute(place.Text)).Select(place => Info.At(
            place.Position, $"'{OperationText.Excerpt(place.Text)}' ({place.What}) is no full web address.", Fix(place.Text)));

    private static IEnumerable<(string What, string Text, SourcePosition Position)> InMembers(ConnectorSubject connector) =>
        from place in Places
        from node in connector.Tree?.Of(place.Place) ?? []
        let text = node.Filled(place.Name)
        where text is not null
        select (place.Name, text, node.PositionOf(place.Name));

    private static IEnumerable<(string What, string Text, SourcePosition Position)> InMetadata(ConnectorSubject connector) =>
        from entry in ConnectorMetadata.Entries(connector)
        where entry.Meaning is ConnectorMetadata.Website or ConnectorMetadata.PrivacyPolicy && !string.IsNullOrWhiteSpace(entry.Text)
        select (entry.Name, entry.Text!.Trim(), entry.ValuePosition);

    // Of a template, only what fills it can be judged.
    private static bool IsAbsolute(string text) =>
        text.Contains('{', StringComparison.Ordinal)
        || (Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0);

    private static string Fix(string text) =>
        !text.Any(char.IsWhiteSpace) && text.Contains('.', StringComparison.Ordinal) && text.AsSpan().IndexOfAny(":@") < 0 && char.IsLetterOrDigit(text[0])
            ? $"Write 'https://{text}'."
            : "Write an address that begins with https://.";
}
