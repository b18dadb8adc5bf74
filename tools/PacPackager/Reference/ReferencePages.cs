using Connectors;
using PacPackager.Reference.Tables;

namespace PacPackager.Reference;

/// <summary>Finds out what a connector's reference page has to tell.</summary>
internal static class ReferencePages
{
    /// <summary>The page of a connector that has a definition.</summary>
    /// <exception cref="ConnectorLoadException">The page would be larger than any that the platform could show.</exception>
    internal static ReferencePage Of(Connector connector, ConnectorDefinition definition)
    {
        ReferenceSettings settings = connector.Settings.Reference;
        Anchors anchors = new();
        SchemaView schemas = new(definition.Source);
        DefinitionLinks links = new(definition.Source, schemas, anchors);
        OperationEntries entries = new(schemas, links, anchors, new PageSize(definition.Source));
        Operation[] visible = [.. definition.Operations.Where(operation => !operation.IsInternal)];
        return new ReferencePage
        {
            Title = PageText.First(definition.Title, connector.Name),
            Description = PageText.Clean(definition.Description),
            Products = [.. settings.Products.Select(Clean)],
            Contact = definition.Contact is { } contact ? ContactOf(contact) : [],
            Metadata = MetadataOf(connector, definition),
            Connections = connector.Properties is { } properties ? ConnectionTables.Of(properties, anchors) : [],
            Terms = settings.Connection is { Regions: { } regions } terms ? terms with { Regions = PageText.Clean(regions) } : settings.Connection,
            Throttling = [.. settings.Throttling.Select(limit => limit with { Name = PageText.Clean(limit.Name) })],
            Actions = [.. visible.Where(operation => operation.Trigger is null).Select(entries.Of)],
            Triggers = [.. visible.Where(operation => operation.Trigger is not null).Select(entries.Of)],
            Definitions = links.Tell(entries.RowsOf),
        };
    }

    private static ProductAvailability Clean(ProductAvailability product) => new(
        PageText.Clean(product.Service),
        PageText.Clean(product.Class),
        PageText.Clean(product.Regions),
        [.. product.Except.Select(PageText.Clean)]);

    private static IReadOnlyList<Fact> ContactOf(ConnectorContact contact) => Told(
        ("Name", contact.Name), ("URL", contact.Url), ("Email", contact.Email));

    private static IReadOnlyList<Fact> MetadataOf(Connector connector, ConnectorDefinition definition) => Told(
        [("Publisher", connector.Properties?.Publisher), .. definition.Metadata.Select(entry => (entry.Name, (string?)entry.Value))]);

    private static IReadOnlyList<Fact> Told(params (string Name, string? Value)[] facts) =>
    [
        .. facts.Select(fact => new Fact(PageText.Clean(fact.Name), PageText.Clean(fact.Value))).Where(fact => fact.Value.Length > 0),
    ];
}
