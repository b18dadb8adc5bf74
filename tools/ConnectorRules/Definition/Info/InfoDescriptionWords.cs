using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Keeps words out of the description that reviewers object to.</summary>
internal sealed class InfoDescriptionWords : IRule
{
    public RuleInfo Info { get; } = new(
        "info-description-words", Severity.Info, "The description has neither 'API' nor the name of a Power Platform product in it.",
        "Say it without the word.")
    {
        CertificationOnly = true,
        Why = "A connector works in several products, and makers use the service, not its API; reviewers ask for other words.",
        Source = "\"Fix certification policy errors\": 5000.2.3. 147 of 1,031 accepted connectors have API, 28 a product in the description.",
        Bad = """
            "description": "Use the Fabrikam API in Power Automate to write and send invoices."
            """,
        Good = """
            "description": "Fabrikam writes, sends and collects invoices."
            """,
        Covers = ["description without product names and \"API\""],
    };

    // A product's name is rarer among accepted connectors, and so weighs more.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from pair in InfoText.Of(connector, "description")
        from found in RestrictedWords.InterfacesIn(pair.Text).Select(word => (Word: word, Severity: Info.Severity))
            .Concat(RestrictedWords.ProductsIn(pair.Text).Select(word => (Word: word, Severity: Severity.Warning)))
        select Info.At(pair.Info.PositionOf("description"), $"The description has '{found.Word}' in it.") with { Severity = found.Severity };
}
