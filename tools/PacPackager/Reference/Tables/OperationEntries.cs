using Connectors;
using PacPackager.Comparison.Fields;
using PacPackager.Comparison.Operations;

namespace PacPackager.Reference.Tables;

/// <summary>Operations as the page tells them.</summary>
internal sealed class OperationEntries(SchemaView schemas, DefinitionLinks links, Anchors anchors, PageSize size)
{
    // What the platform's pages call an answer that has no label of its own.
    private const string Body = "Body";

    // A table leaves the type open; a line of its own would end in the middle.
    private const string AnyType = "any";

    internal OperationEntry Of(Operation operation)
    {
        string name = OperationName.Of(operation);
        return new OperationEntry(
            anchors.Add("operation", name),
            Title(operation, name),
            PageText.Clean(operation.Id),
            PageText.Clean(operation.Description),
            new InputTable(schemas, size).Of(operation),
            (operation.NotificationContent ?? Answer.Of(operation)?.Schema) is { } schema ? ReturnsOf(schema) : null);
    }

    internal IReadOnlyList<OutputRow> RowsOf(Shape shape) => new OutputTable(schemas, links, size).Of(shape);

    // Some connectors say so in the name, in words of their own.
    private static string Title(Operation operation, string name)
    {
        string title = PageText.First(operation.Summary, name);
        return operation.Deprecated && !title.Contains("deprecated", StringComparison.OrdinalIgnoreCase) ? title + " [DEPRECATED]" : title;
    }

    private Returns ReturnsOf(Schema schema)
    {
        if (schemas.IsDynamic(schema))
        {
            return new Returns { IsDynamic = true };
        }

        OutputTable table = new(schemas, links, size);
        TypeName type = table.TypeOf(schema) is { Text.Length: > 0 } known ? known : TypeName.Plain(AnyType);
        string label = PageText.First(schema.Summary, Body);
        Shape shape = schemas.Of(schema);
        string description = PageText.Clean(shape.Facts.Description);
        (Schema item, int lists) = schemas.Unwrap(schema);
        bool hasOutputs = type.Anchor is null && schemas.Of(item).Fields.Count > 0 && !schemas.IsDynamic(item);
        return (hasOutputs, lists) switch
        {
            // Where a link leads, the description stands already.
            (false, 0) when type.Anchor is not null => new Returns { Label = label, Body = type },
            (false, _) => new Returns { Label = label, Body = type, Description = description },
            (true, 0) => new Returns { Description = description, Rows = table.Of(shape) },
            (true, _) => new Returns { Rows = table.OfList(schema, label) },
        };
    }
}
