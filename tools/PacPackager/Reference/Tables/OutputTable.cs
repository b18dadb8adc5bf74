using Connectors;
using PacPackager.Comparison.Fields;

namespace PacPackager.Reference.Tables;

/// <summary>What a flow gets, one a row; what refers to a definition links to it instead of being laid flat.</summary>
internal sealed class OutputTable(SchemaView schemas, DefinitionLinks links, PageSize size)
{
    private readonly List<OutputRow> rows = [];

    /// <summary>The fields of an object.</summary>
    internal IReadOnlyList<OutputRow> Of(Shape shape)
    {
        if (new Nesting().Into(shape) is { } inside)
        {
            AddFields(shape, "", inside);
        }

        return rows;
    }

    /// <summary>A list without a definition: the list, and the fields of an item.</summary>
    internal IReadOnlyList<OutputRow> OfList(Schema list, string label)
    {
        Add(label, "", list, schemas.Of(list).Facts.Description, new Nesting());
        return rows;
    }

    /// <summary>A schema's type; a link where it, or an item of it, is a definition with fields.</summary>
    internal TypeName TypeOf(Schema schema) => schemas.TypeOf(schema, links.To);

    private void AddFields(Shape shape, string prefix, Nesting nesting)
    {
        foreach ((SchemaProperty field, Shape fieldShape) in schemas.Fields(shape))
        {
            Add(PageText.First(fieldShape.Facts.Label, field.Name), prefix + field.Name, field.Schema, fieldShape.Facts.Description, nesting);
        }
    }

    private void Add(string label, string path, Schema schema, string? description, Nesting nesting)
    {
        size.AddRow();
        TypeName type = TypeOf(schema);
        rows.Add(new OutputRow(label, PageText.Clean(path), type, PageText.Clean(description)));
        Schema item = schemas.Unwrap(schema).Item;
        if (type.Anchor is null && rows.Count < PageSize.MostOpenedRows && !schemas.IsDynamic(item) && nesting.Into(schemas.Of(item)) is { } inside)
        {
            AddFields(schemas.Of(item), path.Length == 0 ? "" : path + ".", inside);
        }
    }
}
