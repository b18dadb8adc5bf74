using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Points at an empty list of policies.</summary>
internal sealed class PolicyListFilled : IRule
{
    public RuleInfo Info { get; } = new(
        "policy-list-filled", Severity.Info,
        "`policyTemplateInstances` is left out where there are no policies.", "Remove 'policyTemplateInstances'.")
    {
        CertificationOnly = true,
        Why = "The solution made from an empty list was refused once as invalid; without the key there is nothing to refuse.",
        Source = "One report about 5000.1.1.16. 31 accepted connectors have an empty list.",
        Bad = "\"policyTemplateInstances\": []",
        Good = "\"iconBrandColor\": \"#005bac\"",
        Covers = ["policyTemplateInstances", "5000.1.1.16 solution valid, policyTemplateInstances not empty"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Properties?.Json?["policyTemplateInstances"] is JArray { Count: 0 } list
            ? [Info.At(connector.Properties.Source.PositionOf(list), "'policyTemplateInstances' is an empty list.")]
            : [];
}
