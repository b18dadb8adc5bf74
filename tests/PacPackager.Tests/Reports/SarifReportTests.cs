using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using PacPackager.Reports;
using TestKit;

namespace PacPackager.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly RuleInfo Rule = new("host-present", Severity.Error, "A host is there.", "Add a host.") { Why = "Calls go there." };

    private static readonly RuleInfo Other = new("title-length", Severity.Info, "A title is short.");

    [Fact]
    public void Rules_and_findings_are_listed() => Golden.Match(
        SarifReport.Render(
            [Other, Rule],
            [
                Rule.At(new SourcePosition("/home/me/my connector/apiDefinition.swagger.json", 3, 7, "/paths/~1a/get"), "No host.") with { OperationId = "GetA" },
                Rule.At(new SourcePosition("/other/apiProperties.json", 1, 1), "No host.") with { Severity = Severity.Warning },
                new Diagnostic("unlisted", Severity.Info, "Advice.", new SourcePosition("/home/me/a.json", 1, 1)),
            ],
            path => path.Replace("/home/me/", "", StringComparison.Ordinal)),
        "report.sarif");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_document_is_valid_by_the_standards_schema(bool withFindings)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(RepositoryPaths.Of("tests", "PacPackager.Tests", "Data", "sarif-2.1.0.json"));
        Diagnostic finding = Rule.At(new SourcePosition("/a b/ä.json", 3, 7, "/a"), "Line\nbreak \"quoted\".") with { OperationId = "GetA" };

        string document = SarifReport.Render([Other, Rule], withFindings ? [finding] : [], path => path);

        Assert.Empty(schema.Validate(JToken.Parse(document)));
    }

    [Fact]
    public async Task The_schema_would_notice_a_fault()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(RepositoryPaths.Of("tests", "PacPackager.Tests", "Data", "sarif-2.1.0.json"));
        JObject document = JObject.Parse(SarifReport.Render([Rule], [], path => path));
        document["runs"]![0]!["columnKind"] = "letters";

        Assert.NotEmpty(schema.Validate(document));
    }
}
