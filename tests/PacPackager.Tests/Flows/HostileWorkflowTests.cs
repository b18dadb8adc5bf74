using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Flows;
using TestKit;

namespace PacPackager.Tests.Flows;

public sealed class HostileWorkflowTests
{
    public static TheoryData<string> Documents =>
        [SampleWorkflows.StandardName, SampleWorkflows.FlowName, SampleWorkflows.ConsumptionName, SampleWorkflows.ConnectionsName, SampleWorkflows.ParametersName];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_value_of_any_kind_in_any_place_is_borne(string name)
    {
        using FlowFolder folder = new();
        Connector connector = ConnectorLoader.Load(folder.FullPath);
        string[] files = [.. new[] { SampleWorkflows.StandardName, SampleWorkflows.FlowName, SampleWorkflows.ConsumptionName }.Select(file => Path.Combine(folder.FullPath, file))];
        string text = SampleWorkflows.All[name];
        int places = JObject.Parse(text).Descendants().Count(token => token.Parent is JProperty or JArray);
        int judged = 0;
        JToken[] oddities =
        [
            JValue.CreateNull(), "", "@", "@{", 5, -0.5, true, new JArray(), new JArray(JValue.CreateNull()), new JObject(), new JObject { ["a"] = JValue.CreateNull() },
        ];
        foreach (JToken odd in oddities)
        {
            for (int place = 0; place < places; place++)
            {
                JObject document = JObject.Parse(text);
                document.Descendants().Where(token => token.Parent is JProperty or JArray).ElementAt(place).Replace(odd.DeepClone());
                folder.Write(name, document.ToString());
                judged += new FlowRun(new FlowChecker(connector.Definition!, connector.Settings, [])).Check(files, isNamed: true, CancellationToken.None).Count;
            }
        }

        Assert.Equal(oddities.Length * places * files.Length, judged);
    }

    [Fact]
    public async Task A_workflow_that_is_nested_without_end_is_refused()
    {
        using FlowFolder folder = new();
        folder.Write(SampleWorkflows.StandardName, string.Concat(Enumerable.Repeat("{\"definition\":", 100_000)));

        ProgramRun run = await folder.CheckAsync();

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Contains("error flow-readable: The file is not JSON:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scopes_within_scopes_are_followed()
    {
        using FlowFolder folder = new();
        string scopes = string.Concat(Enumerable.Range(0, 100).Select(depth => $$"""{ "S{{depth}}": { "type": "Scope", "actions": """))
            + """{ "Last": { "type": "Compose", "inputs": "@outputs('Nowhere')" } }""" + string.Concat(Enumerable.Repeat("} }", 100));
        folder.Write(SampleWorkflows.ConsumptionName, $$"""{ "triggers": {}, "actions": {{scopes}} }""");

        ProgramRun run = await folder.CheckAsync();

        Assert.Contains("error action-exists: There is no action 'Nowhere'.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_actions_in_a_circle_are_told_once()
    {
        using FlowFolder folder = new();
        const int Count = 20_000;
        string actions = string.Join(",", Enumerable.Range(0, Count).Select(at =>
            $$"""
            "A{{at}}": { "type": "Compose", "inputs": "@outputs('A{{(at + 7) % Count}}')", "runAfter": { "A{{(at + 1) % Count}}": [ "Succeeded" ] } }
            """));
        folder.Write(SampleWorkflows.ConsumptionName, $$"""{ "triggers": {}, "actions": { {{actions}} } }""");

        ProgramRun run = await folder.CheckAsync("--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Single(JObject.Parse(run.Output).SelectTokens("workflows[*].diagnostics[*]"), finding => (string?)finding["rule"] == "run-after-acyclic");
    }

    [Fact]
    public void A_schema_that_contains_itself_is_borne()
    {
        using TemporaryFolder folder = new();
        string definition = folder.Write(
            "apiDefinition.swagger.json",
            """
            { "swagger": "2.0", "info": { "title": "Tree", "version": "1" }, "host": "h", "paths": { "/tree": { "post": { "operationId": "Plant",
              "parameters": [ { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Node" } } ],
              "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/Node" } } } } } },
              "definitions": { "Node": { "type": "object", "required": [ "left" ], "properties": { "left": { "$ref": "#/definitions/Node" } } } } }
            """);
        string flow = folder.Write(
            "flow.json",
            """
            { "definition": { "triggers": {}, "actions": { "A": { "type": "OpenApiConnection", "inputs": {
              "host": { "connectionName": "tree", "operationId": "Plant", "apiId": "/providers/Microsoft.PowerApps/apis/shared_tree" },
              "parameters": { "body/left/left/right": 1 } } } } }, "connectionReferences": { "tree": {} } }
            """);
        Connector connector = ConnectorLoader.Load(definition);

        FlowReport report = Assert.Single(new FlowRun(new FlowChecker(connector.Definition!, connector.Settings, [])).Check([flow], isNamed: true, CancellationToken.None));

        Assert.Contains(report.Diagnostics, finding => finding.RuleId == "input-known" && finding.Message.Contains("body/left/left/right", StringComparison.Ordinal));
    }
}
