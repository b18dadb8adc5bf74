using System.Globalization;
using Connectors;

namespace PacPackager.Reference.Layout;

/// <summary>Brings a reference page into the order and the words of the platform's own pages, whatever it is written as.</summary>
internal static class PageLayout
{
    /// <summary>The page from top to bottom.</summary>
    internal static IReadOnlyList<Block> Of(ReferencePage page) =>
    [
        new Heading(1, page.Title),
        .. Text(page.Description),
        .. Products(page),
        .. Facts("Contact", page.Contact),
        .. Facts("Connector Metadata", page.Metadata),
        .. Connections(page),
        .. Throttling(page),
        .. Operations("Actions", page.Actions),
        .. Operations("Triggers", page.Triggers),
        .. Definitions(page),
    ];

    private static IEnumerable<Block> Products(ReferencePage page) => page.Products.Count == 0
        ? []
        :
        [
            new Paragraph("This connector is available in the following products and regions:"),
            new Table(["Service", "Class", "Regions"], [.. page.Products.Select(product => Row(product.Service, product.Class, Regions(product)))]),
        ];

    private static string Regions(ProductAvailability product) => product.Except.Count == 0
        ? product.Regions
        : $"{product.Regions} except the following:{string.Concat(product.Except.Select(region => "\n- " + region))}";

    private static IEnumerable<Block> Facts(string name, IReadOnlyList<Fact> facts) =>
        facts.Count == 0 ? [] : [new Table([name], [.. facts.Select(fact => Row(fact.Name, fact.Value))])];

    private static IEnumerable<Block> Connections(ReferencePage page) => page.Connections.Count == 0
        ? []
        :
        [
            new Heading(2, "Creating a connection"),
            new Paragraph("The connector supports the following authentication types:"),
            new Table([], [.. page.Connections.Select(way => ConnectionRow(way, page.Terms))]),
            .. page.Connections.SelectMany(way => Connection(way, page.Terms)),
        ];

    private static Cell[] ConnectionRow(ConnectionEntry way, ConnectionTerms? terms) =>
    [
        Cell.Of(way.Name, way.Anchor),
        Cell.Of(way.Description),
        .. terms?.Regions is { } regions ? [Cell.Of(regions)] : Array.Empty<Cell>(),
        .. terms?.IsShareable is { } isShareable ? [Cell.Of(isShareable ? "Shareable" : "Not shareable")] : Array.Empty<Cell>(),
    ];

    private static IEnumerable<Block> Connection(ConnectionEntry way, ConnectionTerms? terms) =>
    [
        new Heading(3, way.Name, way.Anchor),
        .. way.Id is { Length: > 0 } id ? [new Entry("Auth ID", Cell.Of(id))] : Nothing,
        .. terms?.Regions is { } regions ? [new Entry("Applicable", Cell.Of(regions))] : Nothing,
        new Paragraph(way.Description),
        .. Sharing(terms?.IsShareable),
        .. way.Parameters.Count == 0
            ? Nothing
            :
            [
                new Table(
                    ["Name", "Type", "Description", "Required"],
                    [.. way.Parameters.Select(row => Row(row.Name, row.Type, row.Description, Required(row.IsRequired)))]),
            ],
    ];

    private static IEnumerable<Block> Sharing(bool? isShareable) => isShareable switch
    {
        true => [new Paragraph("Such a connection can be shared: it goes along with an app that uses it.")],
        false => [new Paragraph("Such a connection can't be shared: whoever is given an app that uses it is asked to make a connection of their own.")],
        null => [],
    };

    private static IEnumerable<Block> Throttling(ReferencePage page) => page.Throttling.Count == 0
        ? []
        :
        [
            new Heading(2, "Throttling Limits"),
            new Table(
                ["Name", "Calls", "Renewal Period"],
                [.. page.Throttling.Select(limit => Row(limit.Name, Number(limit.Calls), Number(limit.Seconds) + " seconds"))]),
        ];

    private static IEnumerable<Block> Operations(string name, IReadOnlyList<OperationEntry> operations) => operations.Count == 0
        ? []
        :
        [
            new Heading(2, name),
            new Table([], [.. operations.Select(each => new[] { Cell.Of(each.Title, each.Anchor), Cell.Of(each.Description) })]),
            .. operations.SelectMany(Operation),
        ];

    private static IEnumerable<Block> Operation(OperationEntry operation) =>
    [
        new Heading(3, operation.Title, operation.Anchor),
        .. operation.Id.Length > 0 ? [new Entry("Operation ID", Cell.Of(operation.Id))] : Nothing,
        .. Text(operation.Description),
        .. Parameters(operation.Parameters),
        .. operation.Returns is { } returns ? Returned(returns) : Nothing,
    ];

    private static IEnumerable<Block> Parameters(IReadOnlyList<ParameterRow> parameters) => parameters.Count == 0
        ? []
        :
        [
            new Heading(4, "Parameters"),
            new Table(
                ["Name", "Key", "Required", "Type", "Description"],
                [.. parameters.Select(row => Row(row.Name, row.Key, Required(row.IsRequired), row.Type, row.Description))]),
        ];

    private static IEnumerable<Block> Returned(Returns returns) =>
    [
        new Heading(4, "Returns"),
        .. returns.IsDynamic ? [new Paragraph("The outputs of this operation are dynamic.")] : Nothing,
        .. Text(returns.Description),
        .. returns.Body is { } body ? [new Entry(returns.Label, Type(body))] : Nothing,
        .. returns.Rows.Count == 0 ? Nothing : [Outputs(returns.Rows)],
    ];

    private static IEnumerable<Block> Definitions(ReferencePage page) => page.Definitions.Count == 0
        ? []
        : [new Heading(2, "Definitions"), .. page.Definitions.SelectMany(Definition)];

    private static IEnumerable<Block> Definition(DefinitionEntry definition) =>
    [
        new Heading(3, definition.Name, definition.Anchor),
        .. Text(definition.Description),
        .. definition.Rows.Count == 0 ? Nothing : [Outputs(definition.Rows)],
    ];

    private static Table Outputs(IReadOnlyList<OutputRow> rows) => new(
        ["Name", "Path", "Type", "Description"],
        [.. rows.Select(row => new[] { Cell.Of(row.Name), Cell.Of(row.Path), Type(row.Type), Cell.Of(row.Description) })]);

    private static Cell Type(TypeName type) => type.Anchor is null || type.Prefix.Length == 0
        ? Cell.Of(type.Text, type.Anchor)
        : new Cell(new Run(type.Prefix), new Run(type.Name, type.Anchor));

    private static IEnumerable<Block> Text(string text) => text.Length == 0 ? [] : [new Paragraph(text)];

    private static Cell[] Row(params IEnumerable<string> cells) => [.. cells.Select(cell => Cell.Of(cell))];

    private static string Required(bool isRequired) => isRequired ? "True" : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Block> Nothing => [];
}
