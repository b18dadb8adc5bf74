using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace PacPackager.Packaging.Workflows;

/// <summary>A flow of a solution.</summary>
/// <param name="Path">Absolute path of its JSON file.</param>
/// <param name="Id">The row's id, which the file's name ends in.</param>
/// <param name="Json">Connection references and definition.</param>
/// <param name="Data">The element <c>Workflow</c>: its record without the definition.</param>
internal sealed record WorkflowFile(string Path, Guid Id, JObject Json, XElement Data)
{
    /// <summary>The file's name.</summary>
    internal string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>The connection references that the flow uses.</summary>
    internal IEnumerable<WorkflowReference> References =>
        Json["properties"] is JObject properties && properties["connectionReferences"] is JObject references
            ? references.Properties()
                .Where(reference => reference.Value is JObject)
                .Select(reference => new WorkflowReference(reference.Name, (JObject)reference.Value))
            : [];

    /// <summary>The operations that the flow calls through some of its references; one that it calls twice comes twice.</summary>
    /// <param name="isMeant">Tells which references.</param>
    internal IEnumerable<string> OperationsThrough(Func<WorkflowReference, bool> isMeant)
    {
        HashSet<string> keys = new(References.Where(isMeant).Select(reference => reference.Key), StringComparer.OrdinalIgnoreCase);

        // Designers differ in what they call the reference's key.
        return Json.Descendants()
            .OfType<JProperty>()
            .Where(member => member.Name == "host")
            .Select(member => member.Value)
            .OfType<JObject>()
            .Where(host => keys.Contains(Text(host["connectionName"]) ?? Text(host["connectionReferenceName"]) ?? ""))
            .Select(host => Text(host["operationId"]))
            .OfType<string>();
    }

    private static string? Text(JToken? token) => (token as JValue)?.Value as string;
}
