using System.Globalization;
using Connectors;

namespace PacPackager.Flows.Outputs;

/// <summary>One step into a value by a key.</summary>
/// <param name="Next">What is known of what lies there, or null where nothing is.</param>
/// <param name="Missing">The key that is not declared, or null.</param>
/// <param name="IsInList">Whether the key was looked for in a list instead of an item of it.</param>
internal sealed record SchemaStep(Answer? Next, string? Missing = null, bool IsInList = false)
{
    private static readonly SchemaStep Unknown = new((Answer?)null);

    /// <summary>What is declared in its place.</summary>
    internal IReadOnlyList<string> Known { get; private init; } = [];

    /// <summary>Goes to a key; <c>body/a/b</c> goes to b of a of the body, as flows write it.</summary>
    internal static SchemaStep Of(Answer answer, string key)
    {
        if (answer.Wraps == 2)
        {
            return key.Equals("outputs", StringComparison.OrdinalIgnoreCase) ? new SchemaStep(answer with { Wraps = 1 }) : Unknown;
        }

        if (answer.Wraps == 1)
        {
            return key.Equals("body", StringComparison.OrdinalIgnoreCase) ? new SchemaStep(answer with { Wraps = 0 })
                : key.StartsWith("body/", StringComparison.OrdinalIgnoreCase) ? Into(answer.Schema, key["body/".Length..])
                : Unknown;
        }

        return Into(answer.Schema, key);
    }

    private static SchemaStep Into(Schema schema, string key)
    {
        if (schema.Type == "array")
        {
            return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? Unknown : new SchemaStep(null, key, IsInList: true);
        }

        IReadOnlyList<SchemaProperty> properties = schema.FlattenProperties();
        if (Find(properties, key) is { } exact)
        {
            return new SchemaStep(new Answer(exact.Schema, 0));
        }

        int slash = key.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && Find(properties, key[..slash]) is { } above)
        {
            return Into(above.Schema, key[(slash + 1)..]);
        }

        bool isOpen = properties.Count == 0 || schema.AllowsUndeclared;
        return isOpen ? Unknown : new SchemaStep(null, slash > 0 ? key[..slash] : key) { Known = [.. properties.Select(property => property.Name)] };
    }

    // The language reads members in any letter case.
    private static SchemaProperty? Find(IReadOnlyList<SchemaProperty> properties, string name) =>
        properties.FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
