using System.Text;
using Microsoft.OpenApi.Readers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TestKit;

namespace Repository.Tests.Definition;

public class PlatformRulesTests
{
    private static readonly string File = RepositoryPaths.Of("apiDefinition.swagger.json");

    private static readonly string[] RootOrder =
    [
        "swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters", "responses",
        "securityDefinitions", "security", "tags", "x-ms-connector-metadata",
    ];

    private static readonly string[] KnownExtensions =
    [
        "x-ms-summary", "x-ms-visibility", "x-ms-trigger", "x-ms-trigger-hint", "x-ms-notification-url", "x-ms-notification-content",
        "x-ms-url-encoding", "x-ms-enum-values", "x-ms-connector-metadata",
    ];

    [Fact]
    public void A_second_reader_finds_no_fault()
    {
        new OpenApiStringReader().Read(System.IO.File.ReadAllText(File), out OpenApiDiagnostic diagnostic);

        Assert.Empty(diagnostic.Errors);
        Assert.Empty(diagnostic.Warnings);
    }

    [Fact]
    public void File_is_written_as_the_platform_likes_it()
    {
        string written = System.IO.File.ReadAllText(File, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        using StringWriter text = new() { NewLine = "\n" };
        using JsonTextWriter writer = new(text) { Formatting = Formatting.Indented, Indentation = 4 };
        Shipped.Definition.WriteTo(writer);

        Assert.Equal(text + "\n", written);
    }

    [Fact]
    public void Root_members_stand_in_the_usual_order()
    {
        string[] members = [.. Shipped.Definition.Properties().Select(member => member.Name)];

        Assert.Equal(RootOrder.Intersect(members), members);
    }

    [Fact]
    public void Platform_extensions_are_spelt_as_the_platform_knows_them()
    {
        IEnumerable<string> used = Shipped.Definition.Descendants().OfType<JProperty>()
            .Select(member => member.Name).Where(name => name.StartsWith("x-", StringComparison.Ordinal)).Distinct();

        Assert.Empty(used.Except(KnownExtensions));
    }

    [Fact]
    public void Hidden_required_fields_fill_themselves()
    {
        IEnumerable<string> empty = Shipped.Definition.Descendants().OfType<JObject>()
            .Where(field => (string?)field["x-ms-visibility"] == "internal" && field["type"] is not null)
            .Where(field => field["default"] is null && field["x-ms-notification-url"] is null)
            .Select(field => field.Path);

        Assert.Empty(empty);
    }

    [Fact]
    public void Every_call_signs_in_with_basic_authentication()
    {
        Assert.Equal("basic", (string?)Shipped.Definition["securityDefinitions"]!["basic_auth"]!["type"]);
        Assert.Equal("""[{"basic_auth":[]}]""", Shipped.Definition["security"]!.ToString(Formatting.None));
        Assert.All(Shipped.Operations, operation => Assert.Null(operation.Json["security"]));
    }

    [Fact]
    public void No_contact_address_is_invented() => Assert.Null(Shipped.Definition["info"]!["contact"]!["email"]);
}
