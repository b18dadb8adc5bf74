using Newtonsoft.Json.Linq;

namespace PacPackager.Packaging.Workflows;

/// <summary>A connection reference as one flow names it.</summary>
/// <param name="Key">The label that the flow's actions go by.</param>
/// <param name="Json">What stands under it.</param>
internal sealed record WorkflowReference(string Key, JObject Json)
{
    /// <summary>The connector's name at run time, <c>shared_…</c>, or null.</summary>
    internal string? ApiName => Text("api", "name");

    /// <summary>The connector's name in Dataverse, which only custom connectors have; or null.</summary>
    internal string? ConnectorName => Text("api", "logicalName");

    /// <summary>The name of the connection reference in its solution, or null.</summary>
    internal string? LogicalName => Text("connection", "connectionReferenceLogicalName");

    private string? Text(string section, string key) =>
        (Json[section] as JObject)?[key] is JValue { Type: JTokenType.String } text ? (string?)text : null;
}
