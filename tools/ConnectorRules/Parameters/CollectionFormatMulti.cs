using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Keeps repeated parameters where parameters can be repeated.</summary>
internal sealed class CollectionFormatMulti : IRule
{
    public RuleInfo Info { get; } = new(
        "collection-format-multi", Severity.Error, "Only an array in the query or in a form is written by repeating its name.",
        "Write csv, ssv, tsv or pipes.")
    {
        Why = "A path or a header cannot hold the same name several times.",
        Source = "OpenAPI 2.0 and the published schema of definitions.",
        Bad = """{ "name": "X-Tags", "in": "header", "type": "array", "items": { "type": "string" }, "collectionFormat": "multi" }""",
        Good = """{ "name": "X-Tags", "in": "header", "type": "array", "items": { "type": "string" }, "collectionFormat": "csv" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode parameter in connector.Parameters().Where(parameter => parameter.Text("collectionFormat") == "multi"))
        {
            if (parameter.Place() is "path" or "header")
            {
                yield return Info.At(
                    parameter.PositionOf("collectionFormat"),
                    $"'{parameter.Name()}' is 'multi' in '{parameter.Place()}', where no name can be repeated.");
            }
        }
    }
}
