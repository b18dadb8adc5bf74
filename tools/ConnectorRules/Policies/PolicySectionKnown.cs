using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Holds a policy to the part of the call its template works on.</summary>
internal sealed class PolicySectionKnown : IRule
{
    public RuleInfo Info { get; } = new(
        "policy-section-known", Severity.Error,
        "A policy's section is Request or Response, for setheader Failure too, and one its template works on.")
    {
        Why = "The section says whether the policy changes what is sent or what comes back; in another one it is not applied.",
        Source = "Published schema of apiProperties.json. Of 759 policies in accepted connectors 290 say Request, 22 Response "
            + "and the others nothing. "
            + "A section that another template has weighs as a warning.",
        Bad = "\"x-ms-apimTemplate-policySection\": \"Inbound\"",
        Good = "\"x-ms-apimTemplate-policySection\": \"Request\"",
        Covers = ["policySection known"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (var policy in connector.Properties?.Policies ?? [])
        {
            JToken? written = policy.Parameters[PolicySections.Key];
            if (written is null or { Type: JTokenType.Null } or JValue { Value: "" })
            {
                continue;
            }

            if (written is not JValue { Type: JTokenType.String, Value: string section })
            {
                yield return Info.At(
                    connector.Properties!.Source.PositionOf(written),
                    $"A policy's section has to be text, and is {ValueText.Described(written)}.",
                    "Write 'Request' or 'Response'.");
            }
            else if (!PolicySections.All.Contains(section, StringComparer.OrdinalIgnoreCase))
            {
                yield return Info.At(
                    connector.Properties!.Source.PositionOf(written),
                    $"'{ValueText.Cut(section)}' is no section of a call.",
                    Remedy(section));
            }
            else if (PolicyTemplates.Of(policy) is { IsDocumented: true } template && !template.Sections.Contains(section, StringComparer.OrdinalIgnoreCase))
            {
                Diagnostic finding = Info.At(
                    connector.Properties!.Source.PositionOf(written),
                    $"{template.Id} does not work on the section '{section}'.",
                    $"Write {string.Join(" or ", template.Sections.Select(known => $"'{known}'"))}, or remove it.");
                yield return finding with { Severity = Severity.Warning };
            }
        }
    }

    private static string Remedy(string section) => section.ToUpperInvariant() switch
    {
        "INBOUND" or "IN" or "BEFORE" => "Write 'Request'.",
        "OUTBOUND" or "OUT" or "AFTER" => "Write 'Response'.",
        "ONERROR" or "ON-ERROR" or "ERROR" => "Write 'Failure'.",
        _ => $"Write '{Spelling.Meant(section, PolicySections.All) ?? "Request' or 'Response"}'.",
    };
}
