using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Parameters;

/// <summary>Wants path parameters to be required.</summary>
internal sealed class PathParameterRequired : IRule
{
    public RuleInfo Info { get; } = new(
        "path-parameter-required", Severity.Error, "A path parameter is required.", "Add \"required\": true.")
    {
        Why = "A path with an empty segment is another path; the platform refuses optional path parameters.",
        Source = "\"Fix Swagger Validator errors\": PathParameterMustBeRequired. None of 1,031 accepted connectors has an optional one.",
        Bad = """{ "name": "id", "in": "path", "type": "string" }""",
        Good = """{ "name": "id", "in": "path", "required": true, "type": "string" }""",
        Covers = ["PathParameterMustBeRequired"],
    };

    // A value that is no boolean is reported for its kind.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Parameters()
            .Where(parameter => parameter.Place() == "path" && (parameter["required"] is null or { Type: JTokenType.Boolean }) && !parameter.Flag("required"))
            .Select(parameter => Info.At(parameter.PositionOf("required"), $"The path parameter '{parameter.Name()}' is not required."));
}
