using System.Globalization;
using Connectors;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Operations;

/// <summary>What <c>x-ms-api-annotation</c> of an operation says of its family.</summary>
/// <param name="Family">The name its revisions have in common, or null.</param>
/// <param name="Revision">Counted from 1, or null.</param>
internal sealed record Annotation(string? Family, int? Revision)
{
    internal static Annotation Of(ConnectorDefinition definition, Operation operation)
    {
        JObject? written = Written.ObjectAt(definition.Source, operation.Position)?["x-ms-api-annotation"] as JObject;
        return new Annotation(
            written?["family"] is JValue { Type: JTokenType.String } family ? (string?)family : null,
            int.TryParse(written?["revision"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int revision) ? revision : null);
    }
}
