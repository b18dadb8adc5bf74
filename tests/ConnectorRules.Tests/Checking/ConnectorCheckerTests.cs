using Connectors.Diagnostics;

namespace ConnectorRules.Tests.Checking;

public class ConnectorCheckerTests
{
    private const string Definition = """
        {
          "swagger": "2.0",
          "info": { "title": "Invoices", "version": "1.0" },
          "paths": {
            "/invoices/{id}": {
              "get": { "operationId": "get_invoice", "responses": {} },
              "delete": { "operationId": "get_invoice", "responses": { "200": { "description": "Fine." } } }
            }
          }
        }
        """;

    [Theory]
    [InlineData(Profile.Deploy)]
    [InlineData(Profile.Certification)]
    public void Findings_come_in_the_order_of_the_files_without_repetition(Profile profile)
    {
        using TemporaryConnector connector = new(Definition);
        connector.Write("apiProperties.json", "{ \"properties\": { \"scriptOperations\": [ \"GetInvoice\" ] } }");

        Diagnostic[] found = [.. new ConnectorChecker(new CheckOptions(profile)).Check(connector.Folder).Diagnostics];

        Assert.Equal(
            found.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)
                .ThenBy(finding => finding.RuleId, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal),
            found);
        Assert.Equal(found.Distinct(), found);
    }

    [Fact]
    public void Findings_know_the_operation_they_are_in()
    {
        using TemporaryConnector connector = new(Definition);

        Assert.All(
            new ConnectorChecker(new CheckOptions()).Check(connector.Folder).Diagnostics.Where(finding => finding.Pointer.StartsWith("/paths/~1invoices~1{id}/get", StringComparison.Ordinal)),
            finding => Assert.Equal("get_invoice", finding.OperationId));
    }

    [Fact]
    public void A_profile_decides_which_rules_speak_and_how_loud()
    {
        using TemporaryConnector connector = new(Definition);
        Diagnostic[] deploy = [.. new ConnectorChecker(new CheckOptions(Profile.Deploy)).Check(connector.Folder).Diagnostics];

        Assert.All(deploy, finding => Assert.NotNull(RuleCatalog.Find(finding.RuleId)!.Info.Under(Profile.Deploy)));
        Assert.Superset(
            deploy.Select(finding => (finding.RuleId, finding.Position)).ToHashSet(),
            new ConnectorChecker(new CheckOptions(Profile.Certification)).Check(connector.Folder).Diagnostics.Select(finding => (finding.RuleId, finding.Position)).ToHashSet());
    }

    [Fact]
    public void A_definition_alone_does_not_load_the_compiler()
    {
        using TemporaryConnector connector = new(Definition);
        connector.Write("script.csx", "public class Script { }");

        Assert.DoesNotContain(
            new ConnectorChecker(new CheckOptions()).Check(connector.PathOf("apiDefinition.swagger.json")).Diagnostics,
            finding => finding.RuleId.StartsWith("script-", StringComparison.Ordinal));
    }
}
