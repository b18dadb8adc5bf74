using Connectors;

namespace PacPackager.Flows.Calls;

/// <summary>The keys under which a flow may hand something over, for guesses.</summary>
internal static class FlowKeys
{
    private const int MaximumDepth = 4;
    private const int MostKeys = 400;

    internal static IEnumerable<string> Of(Operation operation) => operation.Parameters
        .SelectMany(parameter => parameter is { In: ParameterLocation.Body, Schema: { } schema } ? Below(schema, parameter.Name, 0) : [parameter.Name])
        .Take(MostKeys);

    private static IEnumerable<string> Below(Schema schema, string prefix, int depth)
    {
        IReadOnlyList<SchemaProperty> properties = schema.FlattenProperties();
        return properties.Count == 0 || depth > MaximumDepth
            ? [prefix]
            : properties.Where(property => !property.Schema.IsNotificationUrl)
                .SelectMany(property => Below(property.Schema, $"{prefix}/{property.Name}", depth + 1));
    }
}
