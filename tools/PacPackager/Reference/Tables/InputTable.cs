using Connectors;
using PacPackager.Comparison.Fields;

namespace PacPackager.Reference.Tables;

/// <summary>The parameters of an operation: those beside the body one a row, the fields of the body laid flat.</summary>
internal sealed class InputTable(SchemaView schemas, PageSize size)
{
    private readonly List<ParameterRow> rows = [];

    internal IReadOnlyList<ParameterRow> Of(Operation operation)
    {
        foreach (Parameter parameter in operation.Parameters.Where(parameter => !parameter.IsInternal))
        {
            if (parameter.Schema is { } body)
            {
                AddBody(parameter, body);
            }
            else
            {
                Add(parameter.Summary, parameter.Name, parameter.Required, TypeOf(parameter), parameter.Description);
            }
        }

        return rows;
    }

    private void AddBody(Parameter parameter, Schema body)
    {
        FieldFacts facts = schemas.Of(body).Facts;
        if (!facts.IsInternal)
        {
            AddField(
                PageText.First(parameter.Summary, facts.Label),
                parameter.Name,
                parameter.Required,
                body,
                PageText.First(parameter.Description, facts.Description),
                new Nesting());
        }
    }

    private void AddField(string? label, string key, bool isRequired, Schema schema, string? description, Nesting nesting)
    {
        Shape inner = schemas.Of(schemas.Unwrap(schema).Item);
        if (rows.Count < PageSize.MostOpenedRows && !schemas.IsDynamic(schema) && inner.Fields.Count > 0 && nesting.Into(inner) is { } inside)
        {
            foreach ((SchemaProperty field, Shape shape) in schemas.Fields(inner))
            {
                AddField(shape.Facts.Label, field.Name, field.Required, field.Schema, shape.Facts.Description, inside);
            }

            return;
        }

        Add(label, key, isRequired, schemas.TypeOf(schema, NoLink).Text, description);
    }

    private void Add(string? label, string key, bool isRequired, string type, string? description)
    {
        size.AddRow();
        rows.Add(new ParameterRow(PageText.First(label, key), PageText.Clean(key), isRequired, type, PageText.Clean(description)));
    }

    private string TypeOf(Parameter parameter) => string.Equals(parameter.Type, "array", StringComparison.OrdinalIgnoreCase) && parameter.Items is { } items
        ? schemas.TypeOf(items, NoLink).InArray().Text
        : SchemaView.TypeOf(parameter.Type, parameter.Format);

    // Inputs are laid flat instead.
    private static TypeName? NoLink(Schema schema) => null;
}
