using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants path parameters to say how they are encoded.</summary>
internal sealed class PathParameterEncoding : IRule
{
    public RuleInfo Info { get; } = new(
        "path-parameter-encoding", Severity.Info, "A path parameter says how it is encoded.", "Add \"x-ms-url-encoding\": \"single\".")
    {
        Why = "Absence means single; the validator warns because values with a slash or a percent sign need a decision.",
        Source = "\"Fix Swagger Validator errors\": PathParameterMissingEncoding, a warning there. "
            + "149 of 1,031 accepted connectors do not say.",
        Bad = """{ "name": "id", "in": "path", "required": true, "type": "string" }""",
        Good = """{ "name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "single" }""",
        Covers = ["PathParameterMissingEncoding"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Parameters()
            .Where(parameter => parameter.Place() == "path" && !parameter.Has("x-ms-url-encoding"))
            .Select(parameter => Info.At(parameter.Position, $"The path parameter '{parameter.Name()}' does not say how it is encoded."));
}
