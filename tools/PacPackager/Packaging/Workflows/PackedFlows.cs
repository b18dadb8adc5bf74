using System.Text;
using System.Xml.Linq;
using Newtonsoft.Json;

namespace PacPackager.Packaging.Workflows;

/// <summary>Flows in the names of the connector they are packed with.</summary>
/// <param name="Workflows">The flows.</param>
/// <param name="ConnectionReferences">Elements <c>connectionreference</c>.</param>
/// <param name="EnvironmentVariables">What the flows read.</param>
/// <param name="UsedOperations">Ids of the connector's operations that a flow uses.</param>
internal sealed record PackedFlows(
    IReadOnlyList<WorkflowFile> Workflows,
    IReadOnlyList<XElement> ConnectionReferences,
    IReadOnlyList<EnvironmentVariable> EnvironmentVariables,
    IReadOnlySet<string> UsedOperations)
{
    /// <summary>What a solution with them lists.</summary>
    internal IEnumerable<RootComponent> RootComponents =>
    [
        .. Workflows.Select(workflow => new RootComponent(RootComponent.Workflow, workflow.Id, null)),
        .. EnvironmentVariables.Select(variable => new RootComponent(RootComponent.EnvironmentVariable, null, variable.SchemaName)),
    ];

    /// <summary>What a solution with them holds beside its XML.</summary>
    internal IEnumerable<ArchiveEntry> Files =>
    [
        .. Workflows.Select(workflow => new ArchiveEntry(
            $"Workflows/{workflow.FileName}", Encoding.UTF8.GetBytes(workflow.Json.ToString(Formatting.Indented).ReplaceLineEndings("\n")))),
        .. EnvironmentVariables.Select(variable => new ArchiveEntry(
            $"environmentvariabledefinitions/{variable.SchemaName}/environmentvariabledefinition.xml", XmlFile.Write(variable.Definition))),
    ];
}
