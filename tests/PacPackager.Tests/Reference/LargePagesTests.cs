using System.Globalization;
using Connectors;
using PacPackager.Reference;
using TestKit;

namespace PacPackager.Tests.Reference;

/// <summary>Definitions whose pages would have no end if everything were laid flat.</summary>
public sealed class LargePagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Shared_parts_that_multiply_are_no_longer_laid_flat_at_some_point()
    {
        // Each level has two fields of the next one: 2 to the power of 40 rows.
        ReferencePage page = PageOf(Body(), Chain(40, "a", "b"));

        IReadOnlyList<ParameterRow> rows = page.Actions[0].Parameters;
        Assert.InRange(rows.Count, 2_000, 2_100);
        Assert.Contains(rows, row => row.Type == "object");
        Pages.AssertWhole(Pages.Markdown(page));
    }

    [Fact]
    public void Definitions_that_all_know_each_other_have_a_page()
    {
        string everyone = string.Join(",", Enumerable.Range(0, 30).Select(number => Invariant($"\"f{number}\":{{\"$ref\":\"#/definitions/D{number}\"}}")));
        string definitions = string.Join(
            ",", Enumerable.Range(0, 30).Select(number => Invariant($"\"D{number}\":{{\"type\":\"object\",\"properties\":{{{everyone}}}}}")));

        ReferencePage page = PageOf(Body(), definitions);

        Assert.Equal(30, page.Definitions.Count);
        Assert.InRange(page.Actions[0].Parameters.Count, 2_000, 3_000);
    }

    [Fact]
    public void A_chain_of_thousands_of_definitions_ends_where_nobody_reads_on()
    {
        ReferencePage page = PageOf(Body(), Chain(5_000, "a"));

        Assert.Equal(["object"], page.Actions[0].Parameters.Select(row => row.Type));
        Assert.Equal(5_000, page.Definitions.Count);
    }

    [Fact]
    public void A_chain_of_thousands_of_compositions_is_followed()
    {
        string definitions = string.Join(",", Enumerable.Range(0, 3_000).Select(number =>
            Invariant($"\"D{number}\":{{\"allOf\":[{{\"$ref\":\"#/definitions/D{number + 1}\"}}]}}")));

        ReferencePage page = PageOf(Body(), definitions + ",\"D3000\":{\"properties\":{\"last\":{\"type\":\"string\"}}}");

        Assert.Equal(["last"], page.Actions[0].Parameters.Select(row => row.Key));
    }

    [Fact]
    public void A_page_far_beyond_the_platforms_limits_is_refused_with_a_reason()
    {
        string wide = "\"D0\":{\"type\":\"object\",\"properties\":{"
            + string.Join(",", Enumerable.Range(0, 1_000).Select(number => Invariant($"\"f{number}\":{{\"type\":\"string\"}}"))) + "}}";

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => PageOf(Enumerable.Repeat(Body(), 101), wide));

        Assert.Equal(
            "The reference page would have more than 100000 rows, far beyond what the platform takes. Split the connector.", error.Problem);
    }

    public void Dispose() => folder.Dispose();

    private static string Body() => """
        { "parameters": [ { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/D0" } } ],
          "responses": { "200": { "description": "Done.", "schema": { "$ref": "#/definitions/D0" } } } }
        """;

    private static string Chain(int length, params string[] fields) => string.Join(",", Enumerable.Range(0, length).Select(number =>
    {
        string next = number + 1 < length ? Invariant($"{{\"$ref\":\"#/definitions/D{number + 1}\"}}") : "{\"type\":\"string\"}";
        return Invariant($"\"D{number}\":{{\"type\":\"object\",\"properties\":{{{string.Join(",", fields.Select(field => $"\"{field}\":{next}"))}}}}}");
    }));

    private ReferencePage PageOf(string operation, string definitions) => PageOf([operation], definitions);

    private ReferencePage PageOf(IEnumerable<string> operations, string definitions)
    {
        string paths = string.Join(",", operations.Select((operation, number) => Invariant($"\"/p{number}\":{{\"post\":{operation}}}")));
        folder.Write("apiDefinition.swagger.json", $"{{\"paths\":{{{paths}}},\"definitions\":{{{definitions}}}}}");
        Connector connector = ConnectorLoader.Load(folder.FullPath);
        return ReferencePages.Of(connector, connector.Definition!);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
