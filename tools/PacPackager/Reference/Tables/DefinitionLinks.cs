using Connectors;
using Connectors.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Fields;

namespace PacPackager.Reference.Tables;

/// <summary>The definitions that a page has to tell because something on it links to them.</summary>
internal sealed class DefinitionLinks(JsonSource source, SchemaView schemas, Anchors anchors)
{
    private const string Root = "#/definitions/";

    // In the order of the file.
    private readonly IReadOnlyList<string> names = [.. (source.Root["definitions"] as JObject)?.Properties().Select(member => member.Name) ?? []];
    private readonly Dictionary<string, (TypeName Type, Schema Schema)> linked = new(StringComparer.Ordinal);
    private readonly Queue<string> untold = [];

    /// <summary>The link to a schema's definition, or null where it refers to none, or to one without fields.</summary>
    internal TypeName? To(Schema schema)
    {
        Shape shape = schemas.Of(schema);
        if (NameOf(schema) is not { } name || shape.Fields.Count == 0 || shape.Facts.Type is not "object")
        {
            return null;
        }

        if (!linked.TryGetValue(name, out (TypeName Type, Schema Schema) link))
        {
            link = (new TypeName("", PageText.Clean(name), anchors.Add("definition", name)), schema);
            linked.Add(name, link);
            untold.Enqueue(name);
        }

        return link.Type;
    }

    /// <summary>Tells every definition linked to, and those that they link to, in the order of the file.</summary>
    internal IReadOnlyList<DefinitionEntry> Tell(Func<Shape, IReadOnlyList<OutputRow>> rowsOf)
    {
        Dictionary<string, DefinitionEntry> told = new(StringComparer.Ordinal);
        while (untold.TryDequeue(out string? name))
        {
            (TypeName type, Schema schema) = linked[name];
            Shape shape = schemas.Of(schema);
            told.Add(name, new DefinitionEntry(type.Anchor!, type.Name, PageText.Clean(shape.Facts.Description), rowsOf(shape)));
        }

        return [.. names.Where(told.ContainsKey).Select(name => told[name])];
    }

    private string? NameOf(Schema schema)
    {
        if (schema.Reference is not { } reference || !reference.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        string written = reference[Root.Length..];
        string name = Uri.UnescapeDataString(written)
            .Replace("~1", "/", StringComparison.Ordinal)
            .Replace("~0", "~", StringComparison.Ordinal);
        return !written.Contains('/', StringComparison.Ordinal) && source.Root["definitions"] is JObject definitions && definitions.ContainsKey(name)
            ? name
            : null;
    }
}
