using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Policies;

/// <summary>Finds policy parameters that no template reads.</summary>
internal sealed class PolicyParameterKnown : IRule
{
    private const string Operations = "x-ms-apimTemplate-operationName";

    public RuleInfo Info { get; } = new(
        "policy-parameter-known", Severity.Warning, "A policy's parameters have the names its template knows, with their prefixes.")
    {
        Why = "A parameter under another name is ignored; where it is the list of operations, the policy applies to all of them.",
        Source = "Published schema of apiProperties.json and the policy template pages. A name that is near none is advice: "
            + "pages may be older than templates.",
        Bad = "\"parameters\": { \"name\": \"X-Version\", \"x-ms-apimTemplate-operationNames\": [ \"GetInvoice\" ] }",
        Good = "\"parameters\": { \"x-ms-apimTemplateParameter.name\": \"X-Version\", \"x-ms-apimTemplate-operationName\": [ \"GetInvoice\" ] }",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from row in PolicyTemplates.Documented(connector)
        from member in row.Policy.Parameters.Properties()
        where !Keys(row.Template).Contains(member.Name, StringComparer.Ordinal)
        let meant = Meant(row.Template, member.Name)
        let finding = Info.At(
            connector.Properties!.Source.PositionOf(member),
            $"'{ValueText.Cut(member.Name)}' is no parameter that {row.Template.Id} knows.",
            Remedy(row.Policy, meant))
        select meant is null || meant.Equals(member.Name, StringComparison.OrdinalIgnoreCase) ? finding with { Severity = Severity.Info } : finding;

    /// <summary>Whether a policy has a parameter under another name, which this rule tells of.</summary>
    internal static bool IsMeant(PolicyTemplateInstance policy, PolicyTemplate template, string key) =>
        policy.Parameters.Properties().Any(member => !Keys(template).Contains(member.Name, StringComparer.Ordinal) && Meant(template, member.Name) == key);

    private static string Remedy(PolicyTemplateInstance policy, string? meant) => meant switch
    {
        null => "Remove it, or check its name.",
        _ when policy.Parameters.ContainsKey(meant) => $"Remove it; '{meant}' is there already.",
        _ => $"Write '{meant}'.",
    };

    private static string[] Keys(PolicyTemplate template) => [.. template.Parameters.Select(parameter => parameter.Key), Operations, PolicySections.Key];

    // The prefix is long: names are compared without it, lest everything with the prefix be near everything else.
    private static string? Meant(PolicyTemplate template, string written)
    {
        string name = written[(written.LastIndexOfAny(['.', '-']) + 1)..];
        string[] known = [.. template.Parameters.Select(parameter => parameter.Name)];
        return Spelling.Meant(name, [.. known, "operationName", "policySection"]) switch
        {
            null => null,
            "operationName" => Operations,
            "policySection" => PolicySections.Key,
            { } meant => PolicyParameter.Prefix + meant,
        };
    }
}
