using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Head;

/// <summary>Wants encrypted calls.</summary>
internal sealed class SchemeHttps : IRule
{
    public RuleInfo Info { get; } = new("scheme-https", Severity.Info, "The service is called by https alone.", "Write 'https' alone.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "By http credentials and contents go through the network for everybody to read; certification refuses it.",
        Source = "\"Fix certification policy errors\": 5000.2.6.4. 18 of 1,031 accepted connectors list http, 9 of them without https.",
        Bad = """
            "schemes": [ "http", "https" ]
            """,
        Good = """
            "schemes": [ "https" ]
            """,
        Covers = ["https only", "5000.2.6.4 https, production host"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((Subject.DefinitionNode owner, IReadOnlyList<JValue> schemes) in Schemes.Lists(connector))
        {
            bool hasHttps = schemes.Any(scheme => Schemes.Is(scheme, "https"));
            foreach (JValue http in schemes.Where(scheme => Schemes.Is(scheme, "http")))
            {
                yield return hasHttps
                    ? Info.At(owner.PositionOf(http), "'http' stands beside 'https'.")
                    : Info.At(owner.PositionOf(http), "'http' stands alone: every call goes unencrypted.") with { Severity = Severity.Warning };
            }
        }
    }
}
