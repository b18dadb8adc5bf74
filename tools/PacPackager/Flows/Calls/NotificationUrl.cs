using Connectors;

namespace PacPackager.Flows.Calls;

/// <summary>Finds the property into which the callback address goes.</summary>
internal static class NotificationUrl
{
    private const int MaximumDepth = 8;

    /// <summary>The keys that lead from the body to the marked property, or null.</summary>
    internal static IReadOnlyList<string>? PathIn(Operation operation) =>
        operation.Body?.Schema is { } schema ? Find(schema, 0) : null;

    private static List<string>? Find(Schema schema, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        foreach (SchemaProperty property in schema.FlattenProperties())
        {
            if (property.Schema.IsNotificationUrl)
            {
                return [property.Name];
            }

            if (Find(property.Schema, depth + 1) is { } below)
            {
                return [property.Name, .. below];
            }
        }

        return null;
    }
}
