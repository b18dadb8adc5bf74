using TestKit;

namespace Connectors.Tests;

public sealed class AcceptedConnectorsTests
{
    [Theory]
    [InlineData("1pt", "1pt", 1, 0, 0)]
    [InlineData("exasol", "Exasol", 7, 2, 1)]
    [InlineData("feathery-forms", "Feathery Forms", 2, 1, 2)]
    [InlineData("nationalize-io", "Nationalize_io", 1, 1, 0)]
    [InlineData("peakboard", "Peakboard", 2, 1, 0)]
    [InlineData("zohosign", "Zoho Sign", 18, 2, 1)]
    public void An_accepted_connector_is_read_whole(string folder, string title, int operations, int connectionParameters, int policies)
    {
        Connector connector = ConnectorLoader.Load(Data(folder));

        Assert.Equal(
            (title, operations, connectionParameters, policies),
            (connector.Definition!.Title, connector.Definition.Operations.Count, connector.Properties!.ConnectionParameters.Count, connector.Properties.Policies.Count));
    }

    [Fact]
    public void A_webhook_triggers_events_are_known()
    {
        Operation trigger = ConnectorLoader.Load(Data("peakboard")).Definition!.Operations.Single(operation => operation.Trigger == "single");

        Assert.Equal(["NotificationID", "Description", "Priority"], trigger.NotificationContent!.Properties.Take(3).Select(property => property.Name));
    }

    [Fact]
    public void A_definition_that_is_no_json_is_refused_with_its_line()
    {
        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(Data("in-d-invoice-data-capture")));

        Assert.Equal(
            (51, 13, "The file is not JSON: After parsing a value an unexpected character was encountered: \". Mend it there or just before."),
            (error.Line, error.Column, error.Problem));
    }

    private static string Data(string folder) => RepositoryPaths.Of("tests", "Connectors.Tests", "Data", folder);
}
