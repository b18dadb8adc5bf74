namespace Connectors.Tests;

public sealed class ConnectorDefinitionTests
{
    [Fact]
    public void Contact_is_read()
    {
        ConnectorDefinition definition = SampleConnector.Definition(
            """{ "info": { "contact": { "name": "Fabrikam", "url": "https://fabrikam.example", "email": 5 } } }""");

        Assert.Equal(new ConnectorContact("Fabrikam", "https://fabrikam.example", "5"), definition.Contact);
    }

    [Fact]
    public void Metadata_is_read_in_order()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""
            { "x-ms-connector-metadata": [ { "propertyName": "Website", "propertyValue": "https://fabrikam.example" }, null, {} ] }
            """);

        Assert.Equal([new MetadataProperty("Website", "https://fabrikam.example"), new MetadataProperty("", "")], definition.Metadata);
    }

    [Fact]
    public void Neither_need_be_there()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""{ "info": { "contact": [] }, "x-ms-connector-metadata": {} }""");

        Assert.Null(definition.Contact);
        Assert.Empty(definition.Metadata);
    }
}
