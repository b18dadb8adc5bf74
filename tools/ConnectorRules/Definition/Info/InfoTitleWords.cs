using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Keeps words out of the title that every connector could have.</summary>
internal sealed class InfoTitleWords : IRule
{
    public RuleInfo Info { get; } = new(
        "info-title-words", Severity.Info, "The title has neither 'API' nor 'Connector' nor the name of a Power Platform product in it.",
        "Take the word out.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "The title names the service; certification sends titles with these words back.",
        Source = "\"Fix certification policy errors\": 5000.2.2.5; \"Fix Swagger Validator errors\": ValueContainsRestrictedWords. "
            + "Of 1,031 accepted connectors 3 have API, 2 Connector and 5 a product in the title.",
        Bad = """
            "title": "Fabrikam API Connector"
            """,
        Good = """
            "title": "Fabrikam"
            """,
        Covers = ["5000.2.2.5 title without restricted words", "ValueContainsRestrictedWords"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from pair in InfoText.Of(connector, "title")
        from word in RestrictedWords.InterfacesIn(pair.Text)
            .Concat(RestrictedWords.ConnectorsIn(pair.Text))
            .Concat(RestrictedWords.ProductsIn(pair.Text))
        select Info.At(pair.Info.PositionOf("title"), $"The title '{OperationText.Excerpt(pair.Text)}' has '{word}' in it.");
}
