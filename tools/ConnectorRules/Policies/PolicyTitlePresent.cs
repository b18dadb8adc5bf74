using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Wants a title for each policy.</summary>
internal sealed class PolicyTitlePresent : IRule
{
    public RuleInfo Info { get; } = new(
        "policy-title-present", Severity.Error, "A policy has a title.", "Add 'title': what the policy is for.")
    {
        Why = "The portal lists policies by their titles, and the format of the file requires one.",
        Source = "Published schema of apiProperties.json. None of the 302 accepted connectors with policies lacks one.",
        Bad = """{ "templateId": "setheader", "parameters": { … } }""",
        Good = """{ "templateId": "setheader", "title": "Version header", "parameters": { … } }""",
        Covers = ["title present"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from policy in connector.Properties?.Policies ?? []
        let title = policy.Json["title"]
        where title is null
            ? !policy.Json.Properties().Any(member => Spelling.Meant(member.Name, ["title"]) is not null)
            : title is not JValue { Type: JTokenType.String, Value: string text } || string.IsNullOrWhiteSpace(text)
        select Info.At(
            title is null ? policy.Position : connector.Properties!.Source.PositionOf(title),
            title is null
                ? $"The policy {PolicyNames.Of(policy)} has no title."
                : $"The title of a policy has to be text that says something, and is {ValueText.Described(title)}.");
}
