using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Wants policies made from templates there are.</summary>
internal sealed class PolicyTemplateKnown : IRule
{
    public RuleInfo Info { get; } = new(
        "policy-template-known", Severity.Error, "A policy's templateId is one of the platform's policy templates.")
    {
        Why = "A policy is nothing but a template filled in; of a template that is not there, nothing is applied or the connector is refused.",
        Source = "Published schema of apiProperties.json. Letter case aside, all 760 policies of the accepted connectors have one of its thirteen "
            + "or of three more; one that is not near any is a warning, for there may be others.",
        Bad = "\"templateId\": \"setheaders\", \"title\": \"Version\", \"parameters\": { … }",
        Good = "\"templateId\": \"setheader\", \"title\": \"Version\", \"parameters\": { … }",
        Covers = ["templateId known"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (var policy in connector.Properties?.Policies ?? [])
        {
            JToken? id = policy.Json["templateId"];
            if (id is null or { Type: JTokenType.Null } or JValue { Value: "" })
            {
                // A misspelled key is told of as such.
                if (id is not null || !policy.Json.Properties().Any(member => Spelling.Meant(member.Name, ["templateId"]) is not null))
                {
                    yield return Info.At(policy.Position, "The policy names no template.", "Add 'templateId'.");
                }
            }
            else if (id is not JValue { Type: JTokenType.String })
            {
                yield return Info.At(
                    connector.Properties!.Source.PositionOf(id),
                    $"'templateId' has to be text, and is {ValueText.Described(id)}.",
                    "Name the template.");
            }
            else if (PolicyTemplates.Of(policy) is null)
            {
                string? meant = Spelling.Meant(policy.TemplateId, PolicyTemplates.Ids);
                Diagnostic finding = Info.At(
                    connector.Properties!.Source.PositionOf(id),
                    $"'{ValueText.Cut(policy.TemplateId)}' is no policy template that is known.",
                    Remedy(policy.TemplateId, meant));
                yield return meant is null ? finding with { Severity = Severity.Warning } : finding;
            }
        }
    }

    private static string Remedy(string id, string? meant) => (meant ?? Spelling.Nearest(id, PolicyTemplates.Ids)) is { } near
        ? $"Write '{near}'."
        : "Choose one of the platform's templates, such as 'setheader' or 'dynamichosturl'.";
}
