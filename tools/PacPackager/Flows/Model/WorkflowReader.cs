using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Flows.Model;

/// <summary>Finds the workflow definitions in a JSON file.</summary>
/// <remarks>
/// A solution's flow and a Consumption resource hold one below <c>properties</c>, a Standard workflow and other exports at
/// <c>definition</c>, an ARM template in its resources; a raw definition is the document itself.
/// </remarks>
internal static class WorkflowReader
{
    private const string Schema = "/workflowdefinition.json";

    /// <summary>Every workflow of a file, in the order written; none where it is something else.</summary>
    internal static IReadOnlyList<Workflow> Read(JsonSource source, Func<string, LogicAppProject?> findProject) =>
    [
        .. Definitions(source.Root).Select(found =>
            new Workflow(source, found.Definition, found.Wrapper, findProject(source.File))),
    ];

    private static IEnumerable<(JObject Definition, JObject Wrapper)> Definitions(JObject root)
    {
        if (IsDefinition(root))
        {
            return [(root, root)];
        }

        return new[] { root, root.Object("properties") }.Concat(Resources(root))
            .OfType<JObject>()
            .Where(wrapper => wrapper.Object("definition") is { } definition && IsDefinition(definition))
            .Select(wrapper => (wrapper.Object("definition")!, wrapper));
    }

    private static bool IsDefinition(JObject candidate) =>
        candidate.Text("$schema")?.Contains(Schema, StringComparison.OrdinalIgnoreCase) == true
        || (candidate["actions"] is not null && candidate["triggers"] is not null);

    // Newer templates name their resources, older ones list them; a nested deployment has a template of its own.
    private static IEnumerable<JObject?> Resources(JObject template)
    {
        IEnumerable<JToken> resources = template["resources"] switch
        {
            JArray list => list,
            JObject named => named.Properties().Select(resource => resource.Value),
            _ => [],
        };
        return resources.SelectMany(resource => resource.Object("properties") is { } properties
            ? new[] { properties }.Concat(properties.Object("template") is { } nested ? Resources(nested) : [])
            : []);
    }
}
