using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Policies;

/// <summary>Holds <c>@connectionParameters</c> in policies to the connection parameters.</summary>
internal sealed class PolicyConnectionParameterFound : IRule
{
    public RuleInfo Info { get; } = new(
        "policy-connection-parameter-found", Severity.Warning,
        "A policy's @connectionParameters(…) names a connection parameter, or says what to take without it.")
    {
        Why = "Every call fails with 500, because the property is not present in the connection parameters.",
        Source = "Policy template pages. 8 of 1,021 accepted connectors name one they do not have.",
        Bad = "\"x-ms-apimTemplateParameter.urlTemplate\": \"https://@connectionParameters('sit')/api\"    where the parameter is called site",
        Good = "\"x-ms-apimTemplateParameter.urlTemplate\": \"https://@connectionParameters('site')/api\"",
        Covers = ["@connectionParameters names a connection parameter"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Properties is not { } properties)
        {
            yield break;
        }

        string[] known = [.. properties.AllConnectionParameters.Select(parameter => parameter.Name).Distinct()];
        foreach (PolicyTemplateInstance policy in properties.Policies)
        {
            foreach (PolicyReference reference in PolicyReference.In(policy))
            {
                if (reference is { HasDefault: false, Name: { } name } && !known.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    yield return Info.At(
                        properties.Source.PositionOf(reference.Text),
                        $"No connection parameter is called '{ValueText.Cut(name)}'.",
                        Remedy(name, known));
                }
            }
        }
    }

    private static string Remedy(string name, string[] known)
    {
        string? near = known.FirstOrDefault(candidate => candidate.EndsWith(":" + name, StringComparison.OrdinalIgnoreCase)) ?? Spelling.Nearest(name, known);
        return near is null
            ? $"Add the connection parameter '{ValueText.Cut(name)}', or give a default as second argument."
            : $"Write @connectionParameters('{near}').";
    }
}
