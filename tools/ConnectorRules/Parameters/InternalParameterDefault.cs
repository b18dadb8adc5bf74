using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants a value for what the maker cannot see but must give.</summary>
internal sealed class InternalParameterDefault : IRule
{
    public RuleInfo Info { get; } = new(
        "internal-parameter-default", Severity.Error, "A parameter that is required and internal has a default.",
        "Give it a default, or show it to the maker.")
    {
        Why = "Nobody can fill in what is hidden, so that the operation could never be called.",
        Source = "\"Use OpenAPI extensions\": x-ms-visibility. None of 1,031 accepted connectors lacks the default.",
        Bad = """{ "name": "api-version", "in": "query", "type": "string", "required": true, "x-ms-visibility": "internal" }""",
        Good = """
            { "name": "api-version", "in": "query", "type": "string", "required": true, "x-ms-visibility": "internal",
              "default": "2024-01-01" }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode parameter in connector.Parameters().Where(parameter => parameter.Kind == Subject.NodeKind.Parameter))
        {
            // The default may come with the trigger's result, and an operation nobody sees is called by others who give the value.
            if (parameter.IsHidden() && parameter.Flag("required") && !parameter.Has("default")
                && !parameter.Has("x-ms-trigger-value") && parameter.Operation?.IsInternal != true)
            {
                yield return Info.At(parameter.Position, $"The parameter '{parameter.Name()}' is required and internal, and has no default.");
            }
        }
    }
}
