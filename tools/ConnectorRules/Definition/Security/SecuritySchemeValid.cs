using ConnectorRules.Definition.Head;
using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Security;

/// <summary>Holds security schemes to their types, and to the members each type has.</summary>
internal sealed class SecuritySchemeValid : IRule
{
    private static readonly string[] Types = ["basic", "apiKey", "oauth2"];
    private static readonly string[] Flows = ["accessCode", "implicit", "password", "application"];

    // What belongs to the types that need more than their type: where several flows have it, for all of them.
    private static readonly (string Type, string? Flow, string Member, Severity Severity, string Fix)[] Needed =
    [
        ("apiKey", null, "name", Severity.Error, "Add 'name' with the name of the header or query parameter that carries the key."),
        ("apiKey", null, "in", Severity.Error, "Add 'in': 'header' or 'in': 'query'."),
        ("oauth2", null, "flow", Severity.Error, "Add 'flow': 'accessCode'."),
        ("oauth2", null, "scopes", Severity.Warning, "Add 'scopes'; it may be an empty object."),
        ("oauth2", "accessCode", "authorizationUrl", Severity.Warning, "Add 'authorizationUrl' with the address where users sign in."),
        ("oauth2", "implicit", "authorizationUrl", Severity.Warning, "Add 'authorizationUrl' with the address where users sign in."),
        ("oauth2", "accessCode", "tokenUrl", Severity.Warning, "Add 'tokenUrl' with the address that gives tokens."),
        ("oauth2", "password", "tokenUrl", Severity.Warning, "Add 'tokenUrl' with the address that gives tokens."),
        ("oauth2", "application", "tokenUrl", Severity.Warning, "Add 'tokenUrl' with the address that gives tokens."),
    ];

    private static readonly (string Type, string[] Members)[] Foreign =
    [
        ("basic", ["name", "in", "flow", "authorizationUrl", "tokenUrl", "scopes"]),
        ("apiKey", ["flow", "authorizationUrl", "tokenUrl", "scopes"]),
        ("oauth2", ["name", "in"]),
    ];

    public RuleInfo Info { get; } = new(
        "security-scheme-valid", Severity.Error, "A security scheme is basic, apiKey or oauth2 and has the members of its type.")
    {
        Why = "From the scheme the platform makes the page where a maker connects; what it does not understand makes no connection.",
        Source = "\"Fix Swagger Validator errors\"; the published schema of definitions. All 856 schemes of 1,031 accepted connectors "
            + "are of these types.",
        Bad = """
            "api_key": { "type": "http", "scheme": "bearer" }
            """,
        Good = """
            "api_key": { "type": "apiKey", "name": "Authorization", "in": "header" }
            """,
        Covers = ["Security scheme properties valid for the type"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.SecurityScheme) ?? []).SelectMany(Judge);

    private IEnumerable<Diagnostic> Judge(DefinitionNode scheme)
    {
        if (scheme.Text("type") is not { } type)
        {
            return scheme.Lacks("type")
                ? [Info.At(scheme.Position, $"The scheme '{scheme.Key}' has no 'type'.", "Add 'type': 'basic', 'apiKey' or 'oauth2'.")]
                : [];
        }

        return Types.Contains(type, StringComparer.Ordinal)
            ? [.. Missing(scheme, type), .. Unknown(scheme, type), .. Idle(scheme, type)]
            : [Info.At(scheme.PositionOf("type"), $"The scheme '{scheme.Key}' has the type '{type}', which Swagger 2.0 does not know.", TypeMeant(type))];
    }

    // Flows as OpenAPI 3 writes them are told of as a keyword of that version.
    private IEnumerable<Diagnostic> Missing(DefinitionNode scheme, string type) =>
        from row in Needed
        where row.Type == type && (row.Flow is null || row.Flow == scheme.Text("flow")) && !(type == "oauth2" && scheme.Has("flows"))
        where scheme.Lacks(row.Member) || scheme.IsEmpty(row.Member)
        let what = scheme.Has(row.Member) ? $"'{row.Member}' of the scheme '{scheme.Key}' is empty." : $"The scheme '{scheme.Key}' has no '{row.Member}'."
        select Info.At(scheme.PositionOf(row.Member), what, row.Fix) with { Severity = row.Severity };

    private IEnumerable<Diagnostic> Unknown(DefinitionNode scheme, string type)
    {
        if (type == "apiKey" && scheme.Filled("in") is { } place && place is not ("header" or "query"))
        {
            yield return Info.At(scheme.PositionOf("in"), $"The scheme '{scheme.Key}' sends its key in '{place}'.", "Write 'header' or 'query'.");
        }

        if (type == "oauth2" && scheme.Filled("flow") is { } flow && !Flows.Contains(flow, StringComparer.Ordinal))
        {
            yield return Info.At(
                scheme.PositionOf("flow"), $"The scheme '{scheme.Key}' has the flow '{flow}', which Swagger 2.0 does not know.", FlowMeant(flow));
        }
    }

    private IEnumerable<Diagnostic> Idle(DefinitionNode scheme, string type) =>
        from member in Foreign.Single(row => row.Type == type).Members
        where scheme.Has(member)
        let finding = Info.At(scheme.PositionOfKey(member), $"'{member}' means nothing in a scheme of type {type}.", "Take it out.")
        select finding with { Severity = Severity.Info };

    private static string TypeMeant(string type) => type.ToLowerInvariant() switch
    {
        "http" or "bearer" => "Write 'basic' for user name and password, or 'apiKey' with the header 'Authorization' for a bearer token.",
        "openidconnect" => "Write 'oauth2' with 'flow': 'accessCode' and its addresses.",
        _ => Types.FirstOrDefault(known => type.Length < 20 && EditDistance.Between(type, known) <= 2) is { } known
            ? $"Write '{known}'."
            : "Write 'basic', 'apiKey' or 'oauth2'.",
    };

    private static string FlowMeant(string flow) => flow.ToLowerInvariant() switch
    {
        "authorizationcode" or "authorization_code" or "code" => "Write 'accessCode'.",
        _ => Flows.FirstOrDefault(known => flow.Length < 20 && EditDistance.Between(flow, known) <= 2) is { } known
            ? $"Write '{known}'."
            : "Write 'accessCode'.",
    };
}
