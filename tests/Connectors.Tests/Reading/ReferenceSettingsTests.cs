using TestKit;

namespace Connectors.Tests.Reading;

public sealed class ReferenceSettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Everything_is_read_in_order()
    {
        ReferenceSettings reference = Read("""
            { "reference": {
              "products": [
                { "service": "Logic Apps", "class": "Standard", "regions": "All Logic Apps regions", "except": [ "Azure China regions" ] },
                { "service": "Power Apps", "class": "Premium", "regions": "All Power Apps regions" } ],
              "connection": { "regions": "All regions", "shareable": false },
              "throttling": [ { "name": "API calls per connection", "calls": 100, "seconds": 60 } ] } }
            """);

        Assert.Equal(["Logic Apps", "Power Apps"], reference.Products.Select(product => product.Service));
        Assert.Equal(("Standard", "All Logic Apps regions"), (reference.Products[0].Class, reference.Products[0].Regions));
        Assert.Equal(["Azure China regions"], reference.Products[0].Except);
        Assert.Empty(reference.Products[1].Except);
        Assert.Equal(new ConnectionTerms("All regions", false), reference.Connection);
        Assert.Equal([new ThrottlingLimit("API calls per connection", 100, 60)], reference.Throttling);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "reference": {} }""")]
    public void Nothing_said_is_nothing_read(string settings)
    {
        ReferenceSettings reference = Read(settings);

        Assert.Empty(reference.Products);
        Assert.Null(reference.Connection);
        Assert.Empty(reference.Throttling);
    }

    [Theory]
    [InlineData("1", "1,16", "'reference' is not an object. Write an object.")]
    [InlineData("null", "1,16", "'reference' is not an object. Write an object.")]
    [InlineData("""{ "limits": [] }""", "1,18", "'reference.limits' is no setting. Write 'products', or take it out.")]
    [InlineData("""{ "product": [] }""", "1,18", "'reference.product' is no setting. Write 'products', or take it out.")]
    [InlineData("""{ "products": {} }""", "1,30", "'reference.products' is not a list of objects. Write a list of objects.")]
    [InlineData("""{ "products": [ "x" ] }""", "1,32", "'reference.products[0]' does not fit. Make 'reference.products' a list of objects.")]
    [InlineData("""{ "products": [ {} ] }""", "1,32", "'reference.products[0]' has no 'service'. Add 'service'.")]
    [InlineData("""{ "products": [ { "service": 5 } ] }""", "1,45", "'reference.products[0].service' is not a text. Write a text.")]
    [InlineData("""{ "products": [ { "service": " " } ] }""", "1,45", "'reference.products[0].service' is not a text. Write a text.")]
    [InlineData("""{ "products": [ { "clas": "x" } ] }""", "1,34", "'reference.products[0].clas' is no setting. Write 'class', or take it out.")]
    [InlineData(
        """{ "products": [ { "service": "S", "class": "C", "regions": "R", "except": [ 1 ] } ] }""",
        "1,92",
        "'reference.products[0].except[0]' does not fit. Make 'reference.products[0].except' a list of texts.")]
    [InlineData("""{ "connection": [] }""", "1,32", "'reference.connection' is not an object. Write an object.")]
    [InlineData("""{ "connection": { "shareable": "no" } }""", "1,47", "'reference.connection.shareable' is not true or false. Write true or false.")]
    [InlineData("""{ "connection": { "regions": [] } }""", "1,45", "'reference.connection.regions' is not a text. Write a text.")]
    [InlineData(
        """{ "throttling": [ { "name": "N", "calls": 0 } ] }""",
        "1,58",
        "'reference.throttling[0].calls' is not a whole number from 1. Write a whole number from 1.")]
    [InlineData("""{ "throttling": [ { "name": "N", "calls": 1 } ] }""", "1,34", "'reference.throttling[0]' has no 'seconds'. Add 'seconds'.")]
    public void What_does_not_fit_is_refused_with_its_place(string reference, string place, string problem)
    {
        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => Read($$"""{ "reference": {{reference}} }"""));

        Assert.Equal(LoadProblem.Settings, error.Kind);
        Assert.Equal($"{Path.Combine(folder.FullPath, "pacpackager.json")}({place}): {problem}", error.Message);
    }

    public void Dispose() => folder.Dispose();

    private ReferenceSettings Read(string settings)
    {
        folder.Write("script.csx", "");
        folder.Write("pacpackager.json", settings);
        return ConnectorLoader.Load(folder.FullPath).Settings.Reference;
    }
}
