using ConnectorRules.Schemas;
using Connectors.Diagnostics;

namespace ConnectorRules.Policies;

/// <summary>Finds an expression that setproperty leaves as it is.</summary>
internal sealed class PolicyPropertyExpression : IRule
{
    public RuleInfo Info { get; } = new(
        "policy-property-expression", Severity.Warning, "The template setproperty does not use @connectionParameters.",
        "Set a header or query parameter from the connection parameter instead, or let the script put it into the body.")
    {
        Why = "The template does not expand the expression: the property gets the text of it.",
        Source = "Two reports about the template setproperty in microsoft/PowerPlatformConnectors (2906, 4221) that are open.",
        Bad = "\"x-ms-apimTemplateParameter.propertyValuePathTemplate\": \"@connectionParameters('tenant')\"",
        Good = "\"x-ms-apimTemplateParameter.propertyValuePathTemplate\": \"@headers('x-tenant')\"",
        Covers = ["setproperty leaves @connectionParameters unexpanded"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from policy in PolicyTemplates.Instances(connector, "setproperty")
        from reference in PolicyReference.In(policy)
        select Info.At(
            connector.Properties!.Source.PositionOf(reference.Text),
            $"The policy {PolicyNames.Of(policy)} sets a property to the text '{ValueText.Cut(reference.Text.ToString())}'.");
}
