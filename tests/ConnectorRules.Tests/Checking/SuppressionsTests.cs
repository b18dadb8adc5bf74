using Connectors.Diagnostics;

namespace ConnectorRules.Tests.Checking;

public sealed class SuppressionsTests : IDisposable
{
    private const string Definition = """
        {
          "swagger": "2.0",
          "paths": {
            "/invoices": {
              "get": { "operationId": "GetInvoice", "summary": "Get invoice", "responses": { "200": { "description": "Fine." } } },
              "post": { "operationId": "SendInvoice", "summary": "Send invoice", "responses": { "200": { "description": "Fine." } } }
            }
          }
        }
        """;

    private readonly TemporaryConnector connector = new(Definition);

    public void Dispose() => connector.Dispose();

    [Fact]
    public void A_suppressed_finding_is_silent()
    {
        connector.Write("pacpackager.json", Suppressing("""{ "rule": "operation-description-present", "reason": "Plain." }"""));

        Assert.Empty(connector.Check(Profile.Deploy, "operation-description-present", "suppression-used"));
    }

    [Fact]
    public void A_pointer_silences_one_place()
    {
        connector.Write("pacpackager.json", Suppressing("""{ "rule": "operation-description-present", "pointer": "/paths/*/get", "reason": "Plain." }"""));

        Assert.Equal(["operation-description-present /paths/~1invoices/post"], connector.Check(Profile.Deploy, "operation-description-present", "suppression-used"));
    }

    [Fact]
    public void Another_setting_that_cannot_be_does_not_take_suppressions_away()
    {
        connector.Write(
            "pacpackager.json",
            """{ "callsPerMinute": "many", "suppressions": [ { "rule": "operation-description-present", "reason": "Plain." } ] }""");

        Assert.Equal(["settings-valid "], connector.Check(Profile.Deploy, "operation-description-present", "settings-valid"));
    }

    [Fact]
    public void Without_suppressions_everything_is_told()
    {
        connector.Write("pacpackager.json", Suppressing("""{ "rule": "operation-description-present", "reason": "Plain." }"""));

        Assert.Equal(2, connector.Check(new CheckOptions(ApplySuppressions: false), "operation-description-present", "suppression-used").Count);
    }

    [Theory]
    [InlineData("""{ "rule": "operation-description-present" }""", "suppression-reason-present")]
    [InlineData("""{ "rule": "operation-description-present", "path": "/paths/*/get", "reason": "Plain." }""", "suppression-well-formed")]
    [InlineData("""{ "rule": "operation-description-present", "pointer": 1, "reason": "Plain." }""", "suppression-well-formed")]
    [InlineData("""{ "rule": "operation-description-presnt", "reason": "Plain." }""", "suppression-rule-known")]
    public void What_is_no_proper_suppression_silences_nothing(string suppression, string rule)
    {
        connector.Write("pacpackager.json", Suppressing(suppression));

        IReadOnlyList<string> found = connector.Check(Profile.Deploy, "operation-description-present", "suppression-used", rule);

        Assert.Equal(2, found.Count(finding => finding.StartsWith("operation-description-present", StringComparison.Ordinal)));
        Assert.Single(found, finding => finding.StartsWith(rule, StringComparison.Ordinal));
        Assert.DoesNotContain(found, finding => finding.StartsWith("suppression-used", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_found_about_suppressions_cannot_be_suppressed()
    {
        connector.Write("pacpackager.json", Suppressing("""
            { "rule": "operation-summary-present", "reason": "Nothing to silence." },
            { "rule": "suppression-used", "reason": "Be quiet." },
            { "rule": "suppression-rule-known", "reason": "You too." }
            """));

        Assert.Equal(
            ["suppression-rule-known /suppressions/1/rule", "suppression-rule-known /suppressions/2/rule", "suppression-used /suppressions/0"],
            connector.Check(Profile.Deploy, "suppression-used", "suppression-rule-known").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_suppression_of_a_rule_that_the_profile_leaves_out_is_not_called_unused()
    {
        RuleInfo[] certificationOnly = [.. RuleCatalog.All.Select(rule => rule.Info).Where(info => info.Under(Profile.Deploy) is null)];
        Assert.NotEmpty(certificationOnly);
        connector.Write("pacpackager.json", Suppressing($$"""{ "rule": "{{certificationOnly[0].Id}}", "pointer": "/nowhere", "reason": "For certification." }"""));

        Assert.Empty(connector.Check(Profile.Deploy, "suppression-used", "suppression-rule-known"));
        Assert.Equal(["suppression-used /suppressions/0"], connector.Check(Profile.Certification, "suppression-used", "suppression-rule-known"));
    }

    [Fact]
    public void A_file_judged_alone_says_nothing_about_the_folders_suppressions()
    {
        connector.Write("pacpackager.json", Suppressing("""{ "rule": "operation-summary-present" }, { "rule": "operation-summary-present", "reason": "Unused." }, 7"""));

        Assert.DoesNotContain(
            new ConnectorChecker(new CheckOptions()).Check(connector.PathOf("apiDefinition.swagger.json")).Diagnostics,
            finding => finding.RuleId.StartsWith("suppression", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"suppressions\": null }")]
    [InlineData("{ \"suppressions\": [ [], { }, { \"rule\": { } }, 1e400 ] }")]
    [InlineData("{ \"suppressions\": ")]
    public void Settings_of_any_kind_are_survived(string settings)
    {
        connector.Write("pacpackager.json", settings);

        Assert.NotEmpty(new ConnectorChecker(new CheckOptions()).Check(connector.Folder).Diagnostics);
    }

    private static string Suppressing(string suppressions) => $$"""{ "suppressions": [ {{suppressions}} ] }""";
}
