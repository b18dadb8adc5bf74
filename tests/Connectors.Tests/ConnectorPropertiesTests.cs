namespace Connectors.Tests;

public sealed class ConnectorPropertiesTests
{
    [Fact]
    public void The_card_is_read()
    {
        ConnectorProperties properties = SampleConnector.Properties("""
            { "properties": { "iconBrandColor": "#112233", "publisher": "Fabrikam", "stackOwner": "Contoso", "capabilities": ["actions"] } }
            """);

        Assert.Equal(("#112233", "Fabrikam", "Contoso"), (properties.IconBrandColor, properties.Publisher, properties.StackOwner));
        Assert.Equal(["actions"], properties.Capabilities);
        Assert.Equal("/properties", properties.Position.Pointer);
    }

    [Fact]
    public void Connection_parameters_are_read_in_order()
    {
        ConnectorProperties properties = SampleConnector.Properties("""
            { "properties": { "connectionParameters": {
                "username": { "type": "securestring", "uiDefinition": { "displayName": "Customer ID", "description": "D", "tooltip": "T",
                  "constraints": { "required": "true", "hidden": "false" } } },
                "region": { "type": "string", "defaultValue": "eu", "allowedValues": [ { "value": "eu" }, { "value": "us" } ],
                  "uiDefinition": { "constraints": { "required": true, "allowedValues": [ { "value": "us", "text": "America" } ] } } } } } }
            """);

        ConnectionParameter user = properties.ConnectionParameters[0];
        Assert.Equal(("username", "Customer ID", "D", "T"), (user.Name, user.DisplayName, user.Description, user.Tooltip));
        Assert.Equal((true, false, true), (user.Required, user.Hidden, user.IsSecret));
        ConnectionParameter region = properties.ConnectionParameters[1];
        Assert.Equal(("region", "eu", true, false), (region.Name, region.DefaultValue, region.Required, region.IsSecret));
        Assert.Equal(["eu", "us"], region.AllowedValues);
    }

    [Fact]
    public void Sets_of_connection_parameters_are_read()
    {
        ConnectorProperties properties = SampleConnector.Properties("""
            { "properties": { "connectionParameterSets": { "uiDefinition": {}, "values": [
                { "name": "key", "uiDefinition": { "displayName": "With a key" }, "parameters": { "api_key": { "type": "securestring" } } } ] } } }
            """);

        ConnectionParameterSet set = Assert.Single(properties.ConnectionParameterSets);
        Assert.Equal(("key", "With a key", "api_key"), (set.Name, set.DisplayName, set.Parameters[0].Name));
    }

    [Theory]
    [InlineData("""{ "description": "Chosen by hand." }""")]
    [InlineData("""{ "schema": { "description": "Chosen by hand." } }""")]
    public void A_set_may_be_described_in_either_place(string ui)
    {
        ConnectorProperties properties = SampleConnector.Properties(
            $$"""{ "properties": { "connectionParameterSets": { "values": [ { "name": "key", "uiDefinition": {{ui}} } ] } } }""");

        Assert.Equal("Chosen by hand.", Assert.Single(properties.ConnectionParameterSets).Description);
    }

    [Fact]
    public void The_ways_to_connect_are_the_parameters_and_each_set_that_has_any()
    {
        ConnectorProperties properties = SampleConnector.Properties("""
            { "properties": { "connectionParameters": { "token": { "type": "oAuthSetting" } }, "connectionParameterSets": { "values": [
                { "name": "key", "parameters": { "api_key": { "type": "securestring" }, "gateway": { "type": "gatewaySetting" } } },
                { "name": "none", "parameters": {} } ] } } }
            """);

        Assert.Equal([["token"], ["api_key", "gateway"]], properties.ConnectionWays.Select(way => way.Select(parameter => parameter.Name)));
        Assert.Equal([(true, false), (false, false), (false, true)], properties.AllConnectionParameters.Select(one => (one.IsOAuth, one.IsGateway)));
    }

    [Fact]
    public void A_description_may_stand_in_the_schema_of_the_label()
    {
        ConnectorProperties properties = SampleConnector.Properties("""
            { "properties": { "connectionParameters": { "site": { "type": "string", "uiDefinition": { "schema": { "description": "D" } } } } } }
            """);

        Assert.Equal("D", properties.ConnectionParameters[0].Description);
    }

    [Fact]
    public void Parts_keep_what_is_written()
    {
        ConnectorProperties properties = SampleConnector.Properties("""
            { "properties": {
                "connectionParameters": { "site": { "type": "string", "uiDefinition": { "constraints": { "tabIndex": 2 } } }, "broken": 5 },
                "connectionParameterSets": { "values": [ { "name": "key", "extra": 1 } ] },
                "policyTemplateInstances": [ { "templateId": "setheader", "extra": 2 } ] } }
            """);

        Assert.Equal(3, properties.Json?.Count);
        Assert.Equal(2, (int?)properties.ConnectionParameters[0].Constraints?["tabIndex"]);
        Assert.Null(properties.ConnectionParameters[1].Json);
        Assert.Null(properties.ConnectionParameters[1].UiDefinition);
        Assert.Equal((1, 2), ((int?)properties.ConnectionParameterSets[0].Json["extra"], (int?)properties.Policies[0].Json["extra"]));
    }

    [Fact]
    public void Policies_are_read_with_what_they_apply_to()
    {
        ConnectorProperties properties = SampleConnector.Properties("""
            { "properties": { "policyTemplateInstances": [
                { "templateId": "setheader", "title": "Version", "parameters": {
                    "x-ms-apimTemplateParameter.name": "X-Version", "x-ms-apimTemplate-policySection": "Request",
                    "x-ms-apimTemplate-operationName": ["Send"] } },
                { "templateId": "dynamichosturl", "parameters": { "x-ms-apimTemplateParameter.urlTemplate": "https://a.example" } },
                { "title": 5 } ] } }
            """);

        PolicyTemplateInstance header = properties.Policies[0];
        Assert.Equal(("setheader", "Version", "Request", "X-Version"), (header.TemplateId, header.Title, header.Section, (string?)header["name"]));
        Assert.Equal((true, false), (header.AppliesTo("Send"), header.AppliesTo("send")));
        Assert.Null(properties.Policies[1].Operations);
        Assert.True(properties.Policies[1].AppliesTo("Anything"));
        Assert.Equal("", properties.Policies[2].TemplateId);
        Assert.Equal("/properties/policyTemplateInstances/2", properties.Policies[2].Position.Pointer);
    }

    [Theory]
    [InlineData("""{ "properties": {} }""", true)]
    [InlineData("""{ "properties": { "scriptOperations": [] } }""", true)]
    [InlineData("""{ "properties": { "scriptOperations": ["Send"] } }""", true)]
    [InlineData("""{ "properties": { "scriptOperations": ["Other"] } }""", false)]
    public void The_script_runs_for_listed_operations_or_for_all(string json, bool runs)
    {
        Assert.Equal(runs, SampleConnector.Properties(json).ScriptRuns("Send"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "properties": [] }""")]
    [InlineData("""{ "properties": { "connectionParameters": [], "policyTemplateInstances": {}, "scriptOperations": "Send", "capabilities": "" } }""")]
    [InlineData("""{ "properties": { "connectionParameters": null, "connectionParameterSets": { "values": {} } } }""")]
    public void Members_of_the_wrong_shape_count_as_absent(string json)
    {
        ConnectorProperties properties = SampleConnector.Properties(json);

        Assert.Empty(properties.ConnectionParameters);
        Assert.Empty(properties.ConnectionParameterSets);
        Assert.Empty(properties.Policies);
        Assert.Null(properties.ScriptOperations);
    }
}
