using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;
using TestKit;

namespace PacPackager.Tests.Dataverse;

public sealed class ConnectorRowTests
{
    [Fact]
    public void Our_connector_becomes_one_row()
    {
        ConnectorRow row = ConnectorRow.Of(ConnectorLoader.Load(RepositoryPaths.Root), "gmo");

        Assert.Equal(("gmo_gmo-20sign", "GMO Sign", "#005bac"), (row.Name, row.DisplayName, row.IconBrandColor));
        Assert.Equal(["username", "password"], JObject.Parse(row.ConnectionParameters).Properties().Select(parameter => parameter.Name));
        Assert.Null(row.ConnectionParameterSets);
        Assert.Equal("[]", row.PolicyTemplateInstances);
        Assert.Contains("GetDocuments", JArray.Parse(row.ScriptOperations).Values<string>());
        Assert.Equal(File.ReadAllText(RepositoryPaths.Of("script", "script.csx")), row.CustomCode);
        Assert.Equal(File.ReadAllBytes(RepositoryPaths.Of("connector", "icon.png")), row.Icon);
    }

    [Fact]
    public void A_definition_alone_is_a_connector_too()
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", """{ "swagger": "2.0", "info": { "title": "Orders" } }""");

        ConnectorRow row = ConnectorRow.Of(ConnectorLoader.Load(folder.FullPath), "new");

        Assert.Equal(("{}", "[]", "[]"), (row.ConnectionParameters, row.PolicyTemplateInstances, row.ScriptOperations));
        Assert.Equal(((string?)null, (byte[]?)null, (string?)null), (row.CustomCode, row.Icon, row.IconBrandColor));
        Assert.Equal("{\n  \"swagger\": \"2.0\",\n  \"info\": {\n    \"title\": \"Orders\"\n  }\n}", row.OpenApiDefinition);
    }

    [Fact]
    public void A_definition_too_long_for_its_column_is_written_without_blanks()
    {
        using TemporaryFolder folder = new();
        string codes = string.Join(",", Enumerable.Range(1_000_000, 100_000));
        folder.Write("apiDefinition.swagger.json", $$"""{ "info": { "title": "Orders" }, "x-codes": [{{codes}}] }""");

        ConnectorRow row = ConnectorRow.Of(ConnectorLoader.Load(folder.FullPath), "new");

        Assert.True(row.OpenApiDefinition.Length < ConnectorRow.MaximumDefinitionLength);
        Assert.DoesNotContain('\n', row.OpenApiDefinition);
    }

    [Theory]
    [InlineData("""{ "swagger": "2.0" }""")]
    [InlineData("""{ "swagger": "2.0", "info": { "title": "  " } }""")]
    public void Without_a_title_there_is_no_name(string definition)
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", definition);

        UsageException refusal = Assert.Throws<UsageException>(() => ConnectorRow.Of(ConnectorLoader.Load(folder.FullPath), "new"));

        Assert.Contains("info.title is missing", refusal.Message, StringComparison.Ordinal);
    }
}
