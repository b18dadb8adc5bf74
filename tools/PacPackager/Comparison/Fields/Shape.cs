using Connectors;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Fields;

/// <summary>A schema as makers see it: at the end of its reference, and what it is composed of (allOf) seen as one.</summary>
internal sealed class Shape
{
    private readonly IReadOnlyList<Schema> parts;

    internal Shape(JsonSource source, Schema schema)
    {
        Content = Written.ObjectAt(source, schema.ContentPosition);
        parts = schema.AllOf.Count == 0 ? [schema] : Parts(schema);
        Facts = new FieldFacts(
            First(part => part.Type) ?? TypeByMembers(),
            First(part => part.Format),
            parts.Select(part => part.Choices).FirstOrDefault(choices => choices.Count > 0) ?? [],
            First(part => Defaults.Of(part.Default)),
            First(part => part.Visibility),
            First(part => part.Summary ?? part.Title),
            First(part => part.Description),
            schema.IsBroken ? null : Content,
            Content is null || schema.IsBroken ? schema.Position : Written.KeyOf(source, Content));
    }

    /// <summary>What is compared of the schema itself.</summary>
    internal FieldFacts Facts { get; }

    /// <summary>What two schemas have in common that are references to the same place; null where a reference leads nowhere.</summary>
    internal JObject? Content { get; }

    /// <summary>The properties in the order written; the first of a name counts.</summary>
    internal IReadOnlyList<SchemaProperty> Fields => field ??= ReadFields();

    /// <summary>What every item of an array looks like, or null.</summary>
    internal Schema? Items => First(part => part.Items);

    /// <summary>What undeclared properties look like, or null.</summary>
    internal Schema? OtherFields => First(part => part.AdditionalProperties);

    /// <summary>True for the property into which the platform writes the flow's callback address.</summary>
    internal bool IsNotificationUrl => parts.Any(part => part.IsNotificationUrl);

    private static List<Schema> Parts(Schema whole)
    {
        List<Schema> parts = [];
        Stack<Schema> open = new([whole]);
        while (open.TryPop(out Schema? part))
        {
            if (part.IsBroken || parts.Exists(known => known.IsSameAs(part)))
            {
                continue;
            }

            parts.Add(part);
            foreach (Schema member in part.AllOf.Reverse())
            {
                open.Push(member);
            }
        }

        return parts;
    }

    private T? First<T>(Func<Schema, T?> member)
        where T : class =>
        parts.Select(member).FirstOrDefault(value => value is not null);

    private string? TypeByMembers()
    {
        if (parts.Any(part => part.Properties.Count > 0 || part.AdditionalProperties is not null))
        {
            return "object";
        }

        return Items is null ? null : "array";
    }

    private SchemaProperty[] ReadFields()
    {
        HashSet<string> required = [.. parts.SelectMany(part => part.Required)];
        return
        [
            .. parts.SelectMany(part => part.Properties)
                .DistinctBy(property => property.Name, StringComparer.Ordinal)
                .Select(property => property with { Required = required.Contains(property.Name) }),
        ];
    }
}
