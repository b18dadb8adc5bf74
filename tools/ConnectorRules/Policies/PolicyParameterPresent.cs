using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Wants policies filled in.</summary>
internal sealed class PolicyParameterPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "policy-parameter-present", Severity.Error, "A policy has every parameter that its template requires.")
    {
        Why = "The template cannot be filled in: the platform refuses the connector, or calls fail.",
        Source = "Published schema of apiProperties.json and the policy template pages, which mark what is required. "
            + "For the templates that few accepted connectors use, an absent parameter is a warning.",
        Bad = "\"templateId\": \"setheader\", \"parameters\": { \"x-ms-apimTemplateParameter.name\": \"X-Version\" }",
        Good = "\"templateId\": \"setheader\", \"parameters\": { \"x-ms-apimTemplateParameter.name\": \"X-Version\", \"x-ms-apimTemplateParameter.value\": \"2\" }",
        Covers =
        [
            "setheader", "setqueryparameter", "dynamichosturl", "routerequesttoendpoint", "setproperty", "setvaluefromurl", "convertarraytoobject",
            "convertobjecttoarray", "stringreplace", "stringtoarray", "encodepropertyvalue", "pollingtrigger", "updatenextlink",
        ],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from row in PolicyTemplates.Documented(connector)
        let parameters = row.Policy.Json["parameters"]
        where parameters is null or JObject or { Type: JTokenType.Null }
        from parameter in row.Template.Parameters
        where parameter.IsRequired && !Has(row.Policy, parameter) && !PolicyParameterKnown.IsMeant(row.Policy, row.Template, parameter.Key)
        let finding = Info.At(
            Place(connector.Properties!, row.Policy),
            $"The policy {PolicyNames.Of(row.Policy)} has no '{parameter.Name}'.",
            $"Add '{parameter.Key}' to its 'parameters'.")
        select finding with { Severity = row.Template.WhenIncomplete };

    private static bool Has(PolicyTemplateInstance policy, PolicyParameter parameter) =>
        policy.Parameters.Property(parameter.Key, StringComparison.OrdinalIgnoreCase) is { Value.Type: not JTokenType.Null };

    private static SourcePosition Place(ConnectorProperties properties, PolicyTemplateInstance policy) =>
        policy.Json.Property("parameters", StringComparison.Ordinal) is { } parameters ? properties.Source.PositionOf(parameters) : policy.Position;
}
