using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;
using PacPackager.Deployment.Verification;
using PacPackager.ExternalTools;

namespace PacPackager.Deployment;

/// <summary>A connector as an environment gave it out.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Properties">The object <c>properties</c>; null where nothing was given.</param>
/// <param name="Script">The script's text, or null.</param>
internal sealed record DeployedParts(JObject Definition, JObject? Properties, string? Script)
{
    /// <summary>What a row holds.</summary>
    /// <exception cref="ExternalToolException">A column holds no JSON of the kind it should.</exception>
    internal static DeployedParts Of(ConnectorRow row)
    {
        JObject properties = new() { ["connectionParameters"] = Column<JObject>("connectionparameters", row.ConnectionParameters) ?? [] };
        if (row.IconBrandColor is { } colour)
        {
            properties["iconBrandColor"] = colour;
        }

        Add(properties, "connectionParameterSets", Column<JObject>("connectionparametersets", row.ConnectionParameterSets));
        Add(properties, "policyTemplateInstances", Column<JArray>("policytemplateinstances", row.PolicyTemplateInstances));
        Add(properties, "scriptOperations", Column<JArray>("scriptoperations", row.ScriptOperations));
        return new DeployedParts(
            Column<JObject>("openapidefinition", row.OpenApiDefinition) ?? [],
            properties,
            string.IsNullOrEmpty(row.CustomCode) ? null : row.CustomCode);
    }

    private static void Add(JObject properties, string key, JToken? value)
    {
        if (value is JContainer { Count: > 0 })
        {
            properties[key] = value;
        }
    }

    private static T? Column<T>(string name, string? text)
        where T : JToken
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return JsonText.Read(text) switch
        {
            T value => value,
            JValue { Value: null } => null,
            _ => throw new ExternalToolException(
                $"The column {name} of the deployed row holds no {(typeof(T) == typeof(JArray) ? "JSON list" : "JSON object")}."),
        };
    }
}
