using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Limits;

/// <summary>Doubts values that lie very deep.</summary>
internal sealed class SchemaDepth : IRule
{
    // More than twice the depth of the deepest accepted connector at hand, which has 14; the platform's own limit is not published.
    private const int Deepest = 32;

    public RuleInfo Info { get; } = new(
        "schema-depth", Severity.Info, "A value has at most 32 levels.", "Flatten it, or make the deeper levels an object without properties.")
    {
        Why = "The platform limits how deep schemas lie, and no maker finds what lies so deep.",
        Source = "\"Fix Swagger Validator errors\": SchemaTooDeep, whose limit is not published. The deepest of 48 accepted connectors "
            + "at hand has 14 levels.",
        Bad = "40 objects, one within the other",
        Good = "an object with lists of objects",
        Covers = ["SchemaTooDeep"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        SchemaSizes sizes = new();
        HashSet<DefinitionNode> told = [];
        foreach (DefinitionNode body in connector.Operations().SelectMany(SchemaSizes.Bodies))
        {
            int depth = sizes.Depth(body);
            if (depth > Deepest && body.Resolve() is { } schema && told.Add(schema))
            {
                yield return Info.At(schema.Position, $"The value '{schema.Key}' has {depth} levels.");
            }
        }
    }
}
