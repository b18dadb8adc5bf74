namespace PacPackager.Tests.Flows;

public sealed class WorkflowsOnTheirOwnTests
{
    [Fact]
    public async Task What_a_template_fills_in_at_deployment_is_not_judged()
    {
        using FlowFolder folder = new();
        folder.Write(
            "template.json",
            """
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "resources": [ { "type": "Microsoft.Logic/workflows", "properties": {
                "parameters": { "$connections": { "value": "[parameters('connections')]" } },
                "definition": { "parameters": { "$connections": { "type": "Object", "defaultValue": { "contosoorders": {} } } }, "triggers": {}, "actions": {
                  "Order": { "type": "ApiConnection", "runAfter": {}, "inputs": {
                    "host": { "connection": { "name": "@parameters('$connections')['contosoorders']['connectionId']" } },
                    "method": "post", "path": "/orders", "queries": { "mode": "[variables('mode')]" },
                    "body": { "title": "[[order]", "count": "[parameters('count')]", "lines": "[parameters('lines')]", "owner": "[parameters('owner')]", "detail": 1 },
                    "retryPolicy": "[parameters('retry')]" } },
                  "Get": { "type": "ApiConnection", "runAfter": {}, "inputs": {
                    "host": { "connection": { "name": "@parameters('$connections')['contosoorders']['connectionId']" } },
                    "method": "get", "path": "[concat('/orders/', parameters('order'))]" } } } } } } ] }
            """);

        ProgramRun run = await folder.CheckAsync("template.json", "--fail-on", "info");

        Assert.Equal((ExitCode.Clean, "1 workflow file held to 'Contoso Orders': 0 errors, 0 warnings, 0 infos.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Of_a_workflow_outside_a_project_nothing_around_it_is_missed()
    {
        using FlowFolder folder = new();
        folder.Write("drafts/order.json", SampleWorkflows.All[SampleWorkflows.StandardName].Replace("\"orders\"", "\"contosoorders\"", StringComparison.Ordinal));

        ProgramRun run = await folder.CheckAsync("drafts", "--fail-on", "info");

        Assert.Equal((ExitCode.Clean, "1 workflow file held to 'Contoso Orders': 0 errors, 0 warnings, 0 infos.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_workflow_of_a_project_misses_what_the_project_does_not_declare()
    {
        using FlowFolder folder = new();
        folder.Delete(SampleWorkflows.ConnectionsName);
        folder.Delete(SampleWorkflows.ParametersName);

        ProgramRun run = await folder.CheckAsync("app");

        Assert.Contains("error connection-reference-exists: Connection 'orders' cannot be found", run.Output, StringComparison.Ordinal);
        Assert.Contains("error parameter-declared: Parameter 'title' is not declared.", run.Output, StringComparison.Ordinal);
    }
}
