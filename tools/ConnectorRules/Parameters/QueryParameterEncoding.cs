using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Keeps the encoding of path parameters off the query.</summary>
internal sealed class QueryParameterEncoding : IRule
{
    public RuleInfo Info { get; } = new(
        "query-parameter-encoding", Severity.Warning, "A query parameter has no x-ms-url-encoding.", "Take x-ms-url-encoding out.")
    {
        Why = "The platform encodes the query by itself; the extension does nothing there, and the validator says so.",
        Source = "\"Fix Swagger Validator errors\": QueryParameterEncodingNotSupported. One of 46 accepted connectors at hand has one.",
        Bad = """{ "name": "status", "in": "query", "type": "string", "x-ms-url-encoding": "double" }""",
        Good = """{ "name": "status", "in": "query", "type": "string" }""",
        Covers = ["QueryParameterEncodingNotSupported"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Parameters()
            .Where(parameter => parameter.Place() == "query" && parameter.Has("x-ms-url-encoding"))
            .Select(parameter => Info.At(
                parameter.PositionOfKey("x-ms-url-encoding"), $"The query parameter '{parameter.Name()}' has x-ms-url-encoding."));
}
