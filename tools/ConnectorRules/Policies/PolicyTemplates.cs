using System.Collections.Frozen;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Policies;

/// <summary>The policy templates of the platform, each with its parameters.</summary>
/// <remarks>
/// Source: published schema of apiProperties.json and the policy template pages; the last three are in accepted connectors only. Of the
/// rare templates too few accepted instances are known to call an absent parameter broken: there it is a warning.
/// </remarks>
internal static class PolicyTemplates
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "@Request.OriginalHTTPMethod"];
    private static readonly string[] WhenThere = ["override", "skip", "append"];

    private static readonly PolicyTemplate[] Table =
    [
        new("setheader", Required("name"), Required("value"), Optional("existsAction", WhenThere)) { Sections = PolicySections.All },
        new("setqueryparameter", Required("name"), Required("value"), Optional("existsAction", WhenThere)) { Sections = PolicySections.RequestOnly },
        new("dynamichosturl", Required("urlTemplate")) { Sections = PolicySections.RequestOnly },
        new("routerequesttoendpoint", Required("newPath"), Optional("httpMethod", Methods)) { Sections = PolicySections.RequestOnly },
        new(
            "setproperty",
            Required("newPropertyParentPathTemplate"), Required("newPropertySubPathTemplate"), Required("propertyValuePathTemplate")),
        new("pollingtrigger", new PolicyParameter("triggerConfig", IsRequired: true, IsObject: true), Required("triggerDataPath")),
        Rare(
            "setvaluefromurl",
            Required("parameterTemplate"), Required("parameterValueUrl"), Required("parameterValuePathTemplate"),
            Optional("httpMethod", "GET", "POST", "PUT")),
        Rare(
            "convertarraytoobject",
            Required("propertyParentPath"), Required("keyWithinCollectionPath"), Required("newPropertyPath"),
            Optional("propertySubPath"), Optional("retainKey", "true", "false")),
        Rare(
            "convertobjecttoarray",
            Required("propertyParentPath"), Required("newPropertyPath"),
            Optional("propertySubPath"), Optional("keyName"), Optional("valueName")),
        Rare(
            "stringreplace",
            Required("propertyParentPath"), Required("sourceString"), Required("replacementString"), Required("newPropertyPath"),
            Optional("propertySubPath")),
        Rare(
            "stringtoarray",
            Required("propertyParentPath"), Required("delimiterList"), Required("childPropertyName"), Required("newPropertyPath"),
            Optional("propertySubPath")),
        Rare("encodepropertyvalue", Required("propertyParentPath"), Required("newPropertyPath"), Optional("propertySubPath")),
        Rare("updatenextlink", Required("nextLinkPropertyName"), Optional("nextLinkParentPropertyPath")),
        new("setconnectionstatustounauthenticated"),
        new("moveproperties"),
        new("dynamicsubdomain"),
    ];

    private static readonly FrozenDictionary<string, PolicyTemplate> ById =
        Table.ToFrozenDictionary(template => template.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>All ids.</summary>
    internal static IReadOnlyList<string> Ids { get; } = [.. Table.Select(template => template.Id)];

    /// <summary>The template of an instance, or null.</summary>
    internal static PolicyTemplate? Of(PolicyTemplateInstance policy) => ById.GetValueOrDefault(policy.TemplateId);

    /// <summary>The instances of templates whose parameters are known.</summary>
    internal static IEnumerable<(PolicyTemplateInstance Policy, PolicyTemplate Template)> Documented(ConnectorSubject connector) =>
        from policy in connector.Properties?.Policies ?? []
        let template = Of(policy)
        where template is { IsDocumented: true }
        select (policy, template);

    /// <summary>The instances of one template.</summary>
    internal static IEnumerable<PolicyTemplateInstance> Instances(ConnectorSubject connector, string id) =>
        (connector.Properties?.Policies ?? []).Where(policy => policy.TemplateId.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static PolicyTemplate Rare(string id, params IReadOnlyList<PolicyParameter> parameters) =>
        new(id, parameters) { WhenIncomplete = Severity.Warning };

    private static PolicyParameter Required(string name) => new(name, IsRequired: true);

    private static PolicyParameter Optional(string name, params IReadOnlyList<string> words) => new(name) { Words = words };
}
