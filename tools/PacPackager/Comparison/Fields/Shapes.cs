using Connectors;
using Connectors.Json;

namespace PacPackager.Comparison.Fields;

/// <summary>The shapes of one definition, each made once however many references lead to it.</summary>
internal sealed class Shapes(JsonSource source)
{
    private readonly Dictionary<string, Shape> byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<Schema, Shape> inPlace = [];

    internal Shape Of(Schema schema)
    {
        if (schema.Reference is not { } reference)
        {
            return inPlace.TryGetValue(schema, out Shape? known) ? known : inPlace[schema] = new Shape(source, schema);
        }

        // A reference that leads nowhere has no place but its own.
        return byReference.TryGetValue(reference, out Shape? shape) && !schema.IsBroken
            ? shape
            : byReference[reference] = new Shape(source, schema);
    }
}
