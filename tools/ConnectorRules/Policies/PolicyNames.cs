using ConnectorRules.Schemas;
using Connectors;

namespace ConnectorRules.Policies;

/// <summary>What policies are called in messages.</summary>
internal static class PolicyNames
{
    /// <summary>The title and the template, or the template alone.</summary>
    internal static string Of(PolicyTemplateInstance policy) => string.IsNullOrWhiteSpace(policy.Title)
        ? $"'{ValueText.Cut(policy.TemplateId)}'"
        : $"'{ValueText.Cut(policy.Title)}' ({ValueText.Cut(policy.TemplateId)})";
}
