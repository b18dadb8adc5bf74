using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants a place in the path for each path parameter.</summary>
internal sealed class PathParameterInTemplate : IRule
{
    public RuleInfo Info { get; } = new(
        "path-parameter-in-template", Severity.Error, "Each path parameter stands in the path.")
    {
        Why = "The value has nowhere to go; the platform refuses the operation.",
        Source = "\"Fix Swagger Validator errors\": PathParameterNotDefinedInTemplate. None of 1,031 accepted connectors has one too many.",
        Bad = """
            "/invoices": { "get": { "parameters": [ { "name": "id", "in": "path", "required": true, "type": "string" } ] } }
            """,
        Good = """
            "/invoices/{id}": { "get": { "parameters": [ { "name": "id", "in": "path", "required": true, "type": "string" } ] } }
            """,
        Covers = ["PathParameterNotDefinedInTemplate"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode path in connector.Tree?.Of(NodeKind.PathItem) ?? [])
        {
            PathTemplate template = PathTemplate.Parse(path.Key);
            if (template.Fault is not null)
            {
                continue;
            }

            HashSet<string> variables = [.. template.Variables];
            foreach (OperationParameter parameter in OperationParameters.Read(Holders(path).SelectMany(OperationParameters.Written)))
            {
                // Where only letter case differs, the variable without a parameter is the finding.
                if (parameter.In == "path" && parameter.Name.Length > 0 && !variables.Contains(parameter.Name)
                    && !variables.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase))
                {
                    yield return Info.At(
                        parameter.Written.PositionOf("name"),
                        $"The path '{path.Key}' has no place for the path parameter '{parameter.Name}'.",
                        $"Write '{{{parameter.Name}}}' into the path, or put the parameter elsewhere.");
                }
            }
        }
    }

    private static IEnumerable<DefinitionNode> Holders(DefinitionNode path) =>
        path.Children.Where(child => child.Kind == NodeKind.Operation).Prepend(path);
}
