using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Head;

/// <summary>Holds schemes to those the platform speaks.</summary>
internal sealed class SchemeKnown : IRule
{
    public RuleInfo Info { get; } = new("scheme-known", Severity.Error, "Schemes are https and http.", "Write 'https'.")
    {
        Why = "The gateway speaks HTTP alone; it calls no web socket and nothing else.",
        Source = "\"Fix Swagger Validator errors\": SchemeNotValid; the published schema of definitions. None of 48 accepted "
            + "connectors at hand has another.",
        Bad = """
            "schemes": [ "wss" ]
            """,
        Good = """
            "schemes": [ "https" ]
            """,
        Covers = ["SchemeNotValid"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from list in Schemes.Lists(connector)
        from scheme in list.Values
        where (string)scheme! is not ("https" or "http")
        let position = list.Owner.PositionOf(scheme)

        // In capital letters it is still plain what is meant.
        select Schemes.Is(scheme, "https") || Schemes.Is(scheme, "http")
            ? Info.At(position, $"'{(string)scheme!}' is written in capital letters.", Fix(scheme)) with { Severity = Severity.Warning }
            : Info.At(position, $"'{(string)scheme!}' is no scheme that the platform knows.");

    private static string Fix(JValue scheme) => Schemes.Is(scheme, "http") ? "Write 'http', or better 'https'." : "Write 'https'.";
}
