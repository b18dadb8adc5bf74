using System.Net.Http.Headers;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>An engine whose connection is the gateway of a deployment.</summary>
internal sealed class WorkflowStage : IDisposable
{
    private readonly IRequestComposer composer;
    private readonly EngineClient client;
    private readonly IReadOnlyDictionary<string, string> appSettings;
    private readonly Func<SampleWorkflow, IReadOnlyDictionary<string, JToken>> parametersOf;

    private WorkflowStage(
        IRequestComposer composer,
        string runtimeUrl,
        AuthenticationHeaderValue authorization,
        IReadOnlyDictionary<string, string> appSettings,
        Func<SampleWorkflow, IReadOnlyDictionary<string, JToken>> parametersOf)
    {
        this.composer = composer;
        this.appSettings = appSettings;
        this.parametersOf = parametersOf;
        client = new EngineClient(runtimeUrl, authorization, composer);
    }

    /// <summary>
    /// Logic Apps with the project as its README sets it up for the local gateway: the example of the settings with address and key entered,
    /// and the local parameters. The connection is what <c>connections.json</c> then says.
    /// </summary>
    public static WorkflowStage OfLogicApps(Deployment deployment)
    {
        Dictionary<string, string> settings = SampleWorkflow.Read("connector", "logic-apps", "local.settings.json.example")["Values"]!
            .ToObject<Dictionary<string, string>>()!;
        settings["gmosign-connectionRuntimeUrl"] = deployment.ConnectionRuntimeUrl;
        settings["gmosign-connectionKey"] = deployment.Key;
        Evaluator values = new(new RunScope { AppSettings = settings });
        Dictionary<string, JToken> parameters = SampleWorkflow.Read("connector", "logic-apps", "parameters.local.json").Properties()
            .ToDictionary(parameter => parameter.Name, parameter => values.Evaluate(parameter.Value["value"]!));
        JToken connection = new Evaluator(new RunScope { AppSettings = settings, Parameters = parameters })
            .Evaluate(SampleWorkflow.Read("connector", "logic-apps", "connections.json")).SelectToken("managedApiConnections.gmosign")!;
        JToken authentication = connection["authentication"]!;
        Assert.Equal("Raw", (string?)authentication["type"]);
        return new WorkflowStage(
            new LogicAppsComposer(),
            (string)connection["connectionRuntimeUrl"]!,
            new AuthenticationHeaderValue((string)authentication["scheme"]!, (string?)authentication["parameter"]),
            settings,
            _ => parameters);
    }

    /// <summary>Power Automate with its environment variables at their defaults, but for the template.</summary>
    public static WorkflowStage OfPowerAutomate(Deployment deployment) => new(
        new PowerAutomateComposer(),
        deployment.ConnectionRuntimeUrl,
        new AuthenticationHeaderValue("Key", deployment.Key),
        new Dictionary<string, string>(),
        EnvironmentVariables);

    /// <summary>Switches a workflow on: its webhook trigger subscribes.</summary>
    public Task<Answer> SubscribeAsync(SampleWorkflow workflow, string callback)
    {
        JObject inputs = (JObject)workflow.Trigger.Value["inputs"]!;
        Assert.True(composer.IsOurs(inputs));
        Evaluator evaluator = new(NewScope(workflow, [], callback));
        return client.SendAsync(composer.Compose(inputs, evaluator, callback), workflow.Trigger.Name);
    }

    /// <summary>Switches it off again.</summary>
    public Task<Answer> UnsubscribeAsync(SampleWorkflow workflow, Answer subscription) =>
        client.UnsubscribeAsync(subscription.Headers["Location"], workflow.Trigger.Name);

    /// <summary>Whether the trigger's own conditions let a run start.</summary>
    public bool Starts(SampleWorkflow workflow, JObject triggerBody)
    {
        Evaluator evaluator = new(NewScope(workflow, triggerBody, callback: null));
        return ((JArray?)workflow.Trigger.Value["conditions"] ?? []).All(condition => evaluator.Holds(condition["expression"]!));
    }

    /// <summary>Lets a workflow run from what its trigger got.</summary>
    public Task<WorkflowRun> RunAsync(SampleWorkflow workflow, JObject triggerBody, OtherConnectors others) =>
        new WorkflowRun(workflow, NewScope(workflow, triggerBody, callback: null), client, composer, others).ToItsEndAsync();

    public void Dispose() => client.Dispose();

    private RunScope NewScope(SampleWorkflow workflow, JObject triggerBody, string? callback) => new()
    {
        TriggerOutputs = new JObject { ["headers"] = new JObject(), ["body"] = triggerBody },
        CallbackUrl = callback,
        AppSettings = appSettings,
        Parameters = parametersOf(workflow),
    };

    private static Dictionary<string, JToken> EnvironmentVariables(SampleWorkflow workflow) => ((JObject)workflow.Definition["parameters"]!)
        .Properties()
        .ToDictionary(
            parameter => parameter.Name,
            parameter => (string?)parameter.Value.SelectToken("metadata.schemaName") == "gmo_onboardingtemplate"
                ? new JValue("demo-onboarding")
                : parameter.Value["defaultValue"]!);
}
