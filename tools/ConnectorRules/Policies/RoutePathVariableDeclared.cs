using System.Text.RegularExpressions;
using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Holds the variables of a new path to the operations it is for.</summary>
internal sealed partial class RoutePathVariableDeclared : IRule
{
    public RuleInfo Info { get; } = new(
        "route-path-variable-declared", Severity.Warning,
        "A variable in the newPath of routerequesttoendpoint is a path parameter of the operations routed.")
    {
        Why = "A variable without a value is sent as it is written, braces and all.",
        Source = "Policy template page \"Route request\".",
        Bad = "\"newPath\": \"/invoices/{id}\"    where the operation's path is /archive/{invoiceId}",
        Good = "\"newPath\": \"/invoices/{invoiceId}\"",
        Covers = ["routerequesttoendpoint"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { } definition)
        {
            yield break;
        }

        foreach (PolicyTemplateInstance policy in PolicyTemplates.Instances(connector, "routerequesttoendpoint"))
        {
            if (policy["newPath"] is not JValue { Type: JTokenType.String, Value: string path } written)
            {
                continue;
            }

            Operation[] routed = [.. definition.Operations.Where(operation => policy.AppliesTo(operation.Id))];
            foreach (string variable in Variable().Matches(PolicyExpressionText.WithoutExpressions(path)).Select(match => match.Groups[1].Value).Distinct())
            {
                if (Array.Find(routed, operation => !Has(operation, variable)) is { } lacking)
                {
                    yield return Info.At(
                        connector.Properties!.Source.PositionOf(written),
                        $"The operation '{ValueText.Cut(lacking.Id)}' has no path parameter '{ValueText.Cut(variable)}'.",
                        Remedy(lacking, variable));
                }
            }
        }
    }

    private static bool Has(Operation operation, string variable) =>
        operation.Path.Contains("{" + variable + "}", StringComparison.OrdinalIgnoreCase)
        || operation.Parameters.Any(parameter =>
            parameter.In == ParameterLocation.Path && parameter.Name.Equals(variable, StringComparison.OrdinalIgnoreCase));

    private static string Remedy(Operation operation, string variable)
    {
        string[] names = [.. operation.Parameters.Where(parameter => parameter.In == ParameterLocation.Path).Select(parameter => parameter.Name)];
        return (Spelling.Nearest(variable, names) ?? (names.Length == 1 ? names[0] : null)) is { } near
            ? $"Write '{{{near}}}'."
            : "Name a path parameter of the operation, or write the value itself.";
    }

    [GeneratedRegex(@"\{([^{}@\u0001]+)\}")]
    private static partial Regex Variable();
}
