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
            ? references.Properties().Where(reference => reference.Value is JObject).Select(reference => new WorkflowReference(reference.Name, (JObject)reference.Value))
            : [];
}
