using System.Text;
using Connectors.Json;
using Newtonsoft.Json.Linq;
using TestKit;

namespace Connectors.Tests.Json;

public sealed class JsonSourceTests
{
    private const string File = "/connector/apiDefinition.swagger.json";

    [Fact]
    public void A_byte_order_mark_is_accepted()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.FullPath, "apiDefinition.swagger.json");
        System.IO.File.WriteAllText(file, """{ "host": "a.example" }""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        JsonSource source = JsonSource.Read(file);

        Assert.Equal(3, source.PositionOf(source.Root.Property("host")!).Column);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_accepted()
    {
        JsonSource source = JsonSource.Parse(File, """
            // Generated, then mended by hand.
            { "schemes": [ "https", /* no http */ ], } // the end
            """);

        Assert.Equal(["https"], source.Root["schemes"]!.Values<string>());
    }

    [Fact]
    public void Windows_line_ends_count_once()
    {
        JsonSource source = JsonSource.Parse(File, "{\r\n  \"host\":\r\n    \"a.example\"\r\n}");

        Assert.Equal(new SourcePosition(File, 3, 5, "/host"), source.PositionOf(source.Root["host"]!));
    }

    [Fact]
    public void Broken_json_is_refused_with_its_place()
    {
        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => JsonSource.Parse(File, """
            {
              "host": "a.example"
              "basePath": "/"
            }
            """));

        Assert.Equal(
            $"{File}(3,3): The file is not JSON: After parsing a value an unexpected character was encountered: \". Mend it there or just before.",
            error.Message);
    }

    [Fact]
    public void A_text_that_ends_too_early_is_refused()
    {
        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => JsonSource.Parse(File, "{ \"info\": {"));

        Assert.StartsWith("The file is not JSON: Unexpected end of content", error.Problem, StringComparison.Ordinal);
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public void A_second_document_in_the_file_is_refused()
    {
        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => JsonSource.Parse(File, "{}\n{}"));

        Assert.Equal(2, error.Line);
        Assert.StartsWith("The file is not JSON: Additional text encountered", error.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "Array")]
    [InlineData("\"text\"", "String")]
    public void A_document_that_is_no_object_is_refused(string text, string kind)
    {
        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => JsonSource.Parse(File, text));

        Assert.Equal($"The file holds one JSON {kind}, not an object. Begin it with '{{'.", error.Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    public void An_empty_file_is_refused(string text)
    {
        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => JsonSource.Parse(File, text));

        Assert.StartsWith("The file is not JSON", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_beyond_reason_is_refused()
    {
        string text = "{ \"a\": " + new string('[', 100_000);

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => JsonSource.Parse(File, text));

        Assert.Contains("MaxDepth of 256 has been exceeded", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused_with_the_byte()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.FullPath, "apiDefinition.swagger.json");
        System.IO.File.WriteAllBytes(file, [.. "{\n  \"title\": \"Br"u8, 0xF8, .. "nn\"}"u8]);

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => JsonSource.Read(file));

        Assert.Equal(
            $"{file}(2,15): The file is not UTF-8: byte 0xF8 at offset 16 fits no character. Save it as UTF-8.", error.Message);
    }

    [Fact]
    public void Dates_and_numbers_stay_as_written()
    {
        JsonSource source = JsonSource.Parse(File, """{ "default": "2026-01-31T00:00:00Z", "maximum": 10.50 }""");

        Assert.Equal(JTokenType.String, source.Root["default"]!.Type);
        Assert.Equal("10.50", ((decimal)source.Root["maximum"]!).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_number_too_big_for_a_decimal_is_read_all_the_same()
    {
        JsonSource source = JsonSource.Parse(File, """{ "maximum": 1.7976931348623157E+308 }""");

        Assert.Equal(double.MaxValue, (double)source.Root["maximum"]!);
    }

    [Theory]
    [InlineData("/info/title", 2, 24)]
    [InlineData("/schemes/1", 3, 23)]
    [InlineData("/paths/~1envelopes~1{id}~0", 5, 27)]
    [InlineData("/quoted", 7, 13)]
    [InlineData("/number", 8, 13)]
    [InlineData("/truth", 8, 30)]
    public void A_value_has_the_position_where_it_begins(string pointer, int line, int column)
    {
        JsonSource source = JsonSource.Parse(File, """
            {
              "info": { "title":   "Invoices" },
              "schemes": ["http", "https"],
              "paths": {
                "/envelopes/{id}~":   {}
              },
              "quoted": "a \"b\\",
              "number": -10.5, "truth":  true
            }
            """);

        JToken token = source.Root.DescendantsAndSelf().Single(token => token is not JProperty && source.PositionOf(token).Pointer == pointer);

        Assert.Equal(new SourcePosition(File, line, column, pointer), source.PositionOf(token));
    }

    [Fact]
    public void A_property_has_the_position_of_its_name()
    {
        JsonSource source = JsonSource.Parse(File, "{\n  \"paths\" : { \"/a\": {} } }");

        Assert.Equal(new SourcePosition(File, 2, 15, "/paths/~1a"), source.PositionOf(((JObject)source.Root["paths"]!).Property("/a")!));
        Assert.Equal(3, source.PositionOf(source.Root.Property("paths")!).Column);
    }
}
