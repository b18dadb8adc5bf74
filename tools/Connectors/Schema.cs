using Connectors.Json;
using Connectors.Reading;
using Newtonsoft.Json.Linq;

namespace Connectors;

/// <summary>The shape of a value. References are followed when a member is asked for, so a schema may contain itself.</summary>
public sealed class Schema
{
    private readonly JsonSource source;
    private readonly JToken written;
    private readonly JObject? content;

    internal Schema(JsonSource source, JToken written)
    {
        this.source = source;
        this.written = written;
        content = References.Follow(source, written);
        Reference = written.AsObject().Text("$ref");
    }

    /// <summary>The reference as written (<c>#/definitions/Envelope</c>), or null where the schema stands in place.</summary>
    public string? Reference { get; }

    /// <summary>True when <see cref="Reference"/> leads nowhere; every other member is then empty.</summary>
    public bool IsBroken => content is null;

    /// <summary>The declared type (object, array, string, …), or null.</summary>
    public string? Type => content.TypeName();

    /// <summary>The declared format (byte, binary, date-time, …), or null.</summary>
    public string? Format => content.Text("format");

    /// <summary>The title, or null.</summary>
    public string? Title => content.Text("title");

    /// <summary>The label the maker sees (x-ms-summary), or null.</summary>
    public string? Summary => content.Text("x-ms-summary");

    /// <summary>The description, or null.</summary>
    public string? Description => content.Text("description");

    /// <summary>important, advanced, internal, or null for normal.</summary>
    public string? Visibility => content.Text("x-ms-visibility");

    /// <summary>The default value, or null where none is declared.</summary>
    public JToken? Default => content.Value("default");

    /// <summary>True for the property into which the platform writes the flow's callback address.</summary>
    public bool IsNotificationUrl => content.Flag("x-ms-notification-url");

    /// <summary>Names of the properties that must be present, in the order written.</summary>
    public IReadOnlyList<string> Required => field ??= content.Texts("required");

    /// <summary>The properties in the order written; those of <see cref="AllOf"/> stand there.</summary>
    public IReadOnlyList<SchemaProperty> Properties => field ??= ReadProperties();

    /// <summary>What every item of an array looks like, or null.</summary>
    public Schema? Items => field ??= Child("items");

    /// <summary>Schemas that hold together with this one.</summary>
    public IReadOnlyList<Schema> AllOf => field ??= [.. content.Objects("allOf").Select(part => new Schema(source, part))];

    /// <summary>What undeclared properties look like; null where nothing or just true or false is said.</summary>
    public Schema? AdditionalProperties => field ??= Child("additionalProperties");

    /// <summary>Whether properties that are not declared are expressly allowed, or become known only at design time.</summary>
    public bool AllowsUndeclared =>
        content.Value("additionalProperties") is JObject
        || content.Flag("additionalProperties")
        || content.Value("x-ms-dynamic-schema") is JObject
        || content.Value("x-ms-dynamic-properties") is JObject;

    /// <summary>The values allowed, in the order written; empty where any is.</summary>
    public IReadOnlyList<Choice> Choices => field ??= ChoiceReader.Read(content);

    /// <summary>Where the schema is written; for a reference, where the reference is.</summary>
    public SourcePosition Position => source.PositionOf(written);

    /// <summary>Where the schema's content is written: at the end of the reference, if it is one.</summary>
    public SourcePosition ContentPosition => source.PositionOf(content ?? written);

    /// <summary>True when both have the same content; how a walk notices that it comes round again.</summary>
    public bool IsSameAs(Schema other) => content is not null && ReferenceEquals(content, other.content);

    /// <summary>Own properties and those of <see cref="AllOf"/>, in that order; the first of a name counts.</summary>
    public IReadOnlyList<SchemaProperty> FlattenProperties() =>
        [.. Flatten([]).DistinctBy(property => property.Name, StringComparer.Ordinal)];

    private IEnumerable<SchemaProperty> Flatten(HashSet<JObject> seen) =>
        content is null || !seen.Add(content) ? [] : Properties.Concat(AllOf.SelectMany(part => part.Flatten(seen)));

    private Schema? Child(string name) => content.Value(name) is JObject child ? new Schema(source, child) : null;

    private SchemaProperty[] ReadProperties() =>
    [
        .. (content.Object("properties")?.Properties() ?? []).Select(property =>
            new SchemaProperty(
                property.Name, new Schema(source, property.Value), Required.Contains(property.Name), source.PositionOf(property))),
    ];
}
