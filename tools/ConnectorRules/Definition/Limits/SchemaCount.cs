using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Limits;

/// <summary>Holds values to the number of schemas the platform takes.</summary>
/// <remarks>
/// How the platform counts a schema that is referred to twice is not published. A body's limit is near enough to what real connectors have that only
/// the least way of counting, each once, is sure; the other two are far away, and reached only by references that multiply.
/// </remarks>
internal sealed class SchemaCount : IRule
{
    // "Custom connector FAQ". The last is the product of the two.
    private const int MostInBody = 512;
    private const int MostInOperation = 16_384;
    private const long Most = (long)MostInBody * MostInOperation;

    // Of larger numbers the digits say nothing.
    private const long Countless = 1_000_000_000;

    public RuleInfo Info { get; } = new(
        "schema-count", Severity.Warning, "A body has at most 512 schemas, an operation 16,384, the definition 8,388,608.",
        "Leave properties out that no maker needs, or make the deeper ones objects without properties.")
    {
        Why = "The platform refuses more, and makers do not find their way through so many fields.",
        Source = "\"Custom connector FAQ\"; \"Fix Swagger Validator errors\": BodySchemaCount, OperationSchemaCount, TotalSchemaCount. "
            + "The largest body of 48 accepted connectors at hand has 307 schemas.",
        Bad = "a body with 600 properties",
        Good = "a body with 100 properties",
        Covers = ["BodySchemaCount", "OperationSchemaCount", "TotalSchemaCount"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        SchemaSizes sizes = new();
        HashSet<DefinitionNode> told = [];
        long total = 0;
        foreach (DefinitionNode operation in connector.Operations())
        {
            long ofOperation = 0;
            foreach (DefinitionNode body in SchemaSizes.Bodies(operation))
            {
                long count = sizes.Count(body);
                ofOperation = Math.Min(ofOperation + count, long.MaxValue / 2);
                if (count > MostInBody && told.Add(body.Resolve()!) && sizes.HasMoreThan(MostInBody, body))
                {
                    yield return Info.At(body.Position, $"A value of '{operation.OperationName()}' has more than {MostInBody} schemas.");
                }
            }

            total = Math.Min(total + ofOperation, long.MaxValue / 2);
            if (ofOperation > MostInOperation)
            {
                yield return Info.At(
                    operation.Position, $"'{operation.OperationName()}' has {Told(ofOperation)} schemas; {MostInOperation:N0} are allowed.");
            }
        }

        if (total > Most)
        {
            yield return Info.At(connector.Tree!.Root.PositionOfKey("paths"), $"The definition has {Told(total)} schemas; {Most:N0} are allowed.");
        }
    }

    private static string Told(long count) => count > Countless ? $"more than {Countless:N0}" : $"{count:N0}";
}
