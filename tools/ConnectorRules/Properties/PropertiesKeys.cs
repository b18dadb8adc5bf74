using ConnectorRules.Schemas.Keywords;
using Connectors.Diagnostics;
using static ConnectorRules.Properties.PropertiesPlace;

namespace ConnectorRules.Properties;

/// <summary>The keys of apiProperties.json, each with its place and its kind of value.</summary>
/// <remarks>
/// Source: published schema of apiProperties.json, "Multiple authentications", "Write code in a custom connector". Three accepted connectors
/// have <c>script</c>, which the schema does not know. What the platform reads as a whole weighs as an error.
/// </remarks>
internal static class PropertiesKeys
{
    internal static IReadOnlyList<PropertiesKey> Table { get; } =
    [
        new(PropertiesPlace.File, "properties", ValueKind.Object, Severity.Error),
        new(PropertiesPlace.File, "$schema", ValueKind.Any),

        new(PropertiesPlace.Properties, "iconBrandColor", ValueKind.Any),
        new(PropertiesPlace.Properties, "publisher", ValueKind.Text),
        new(PropertiesPlace.Properties, "stackOwner", ValueKind.Text),
        new(PropertiesPlace.Properties, "capabilities", ValueKind.Texts, Severity.Error),
        new(PropertiesPlace.Properties, "connectionParameters", ValueKind.ObjectMap, Severity.Error),
        new(PropertiesPlace.Properties, "connectionParameterSets", ValueKind.Object, Severity.Error),
        new(PropertiesPlace.Properties, "policyTemplateInstances", ValueKind.Objects, Severity.Error),
        new(PropertiesPlace.Properties, "scriptOperations", ValueKind.Texts, Severity.Error),
        new(PropertiesPlace.Properties, "script", ValueKind.Any),

        new(ConnectionParameter, "type", ValueKind.Any),
        new(ConnectionParameter, "allowedValues", ValueKind.Objects),
        new(ConnectionParameter, "defaultValue", ValueKind.Any),
        new(ConnectionParameter, "oAuthSettings", ValueKind.Object, Severity.Error),
        new(ConnectionParameter, "metadata", ValueKind.Object),
        new(ConnectionParameter, "uiDefinition", ValueKind.Object),

        new(UiDefinition, "displayName", ValueKind.Text),
        new(UiDefinition, "description", ValueKind.Text),
        new(UiDefinition, "tooltip", ValueKind.Text),
        new(UiDefinition, "tabIndex", ValueKind.Count),
        new(UiDefinition, "schema", ValueKind.Object),
        new(UiDefinition, "constraints", ValueKind.Object),

        new(Constraints, "required", ValueKind.Any),
        new(Constraints, "hidden", ValueKind.Any),
        new(Constraints, "clearText", ValueKind.Boolean),
        new(Constraints, "tabIndex", ValueKind.Count),
        new(Constraints, "capability", ValueKind.Texts),
        new(Constraints, "allowedValues", ValueKind.Objects),
        new(Constraints, "dependencies", ValueKind.ObjectMap),

        new(Choice, "value", ValueKind.Any),
        new(Choice, "text", ValueKind.Text),
        new(Choice, "uiDefinition", ValueKind.Object),

        new(Dependency, "values", ValueKind.List),

        new(Metadata, "sourceType", ValueKind.Text),

        new(OAuthSettings, "identityProvider", ValueKind.Text),
        new(OAuthSettings, "clientId", ValueKind.Text),
        new(OAuthSettings, "clientSecret", ValueKind.Any),
        new(OAuthSettings, "scopes", ValueKind.Texts),
        new(OAuthSettings, "redirectMode", ValueKind.Text),
        new(OAuthSettings, "redirectUrl", ValueKind.Text),
        new(OAuthSettings, "properties", ValueKind.Object),
        new(OAuthSettings, "customParameters", ValueKind.ObjectMap),

        new(CustomParameter, "value", ValueKind.Text),

        new(ParameterSets, "uiDefinition", ValueKind.Object),
        new(ParameterSets, "values", ValueKind.Objects, Severity.Error),

        new(ParameterSet, "name", ValueKind.Text),
        new(ParameterSet, "uiDefinition", ValueKind.Object),
        new(ParameterSet, "parameters", ValueKind.ObjectMap, Severity.Error),

        new(Policy, "templateId", ValueKind.Any),
        new(Policy, "title", ValueKind.Any),
        new(Policy, "type", ValueKind.Text),
        new(Policy, "parameters", ValueKind.Object, Severity.Error),
    ];

    /// <summary>The key of a name in a place, or null.</summary>
    internal static PropertiesKey? Find(PropertiesPlace place, string name) =>
        Table.FirstOrDefault(key => key.Place == place && key.Name == name);

    /// <summary>The names a place knows.</summary>
    internal static IReadOnlyList<string> NamesIn(PropertiesPlace place) =>
        [.. Table.Where(key => key.Place == place).Select(key => key.Name)];
}
