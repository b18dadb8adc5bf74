using System.Net;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>One run of a workflow: actions in the order of <c>runAfter</c>, our connector's over the wire, all others from the test.</summary>
/// <remarks>
/// Knows the actions that the samples have: connector calls, Compose, Select, If, Foreach (one after the other), Scope, Response, Terminate,
/// and Wait, which does not wait. It repeats no call, whatever a retry policy allows.
/// </remarks>
internal sealed class WorkflowRun(
    SampleWorkflow workflow, RunScope scope, EngineClient client, IRequestComposer composer, OtherConnectors others)
{
    private readonly Evaluator evaluator = new(scope);

    /// <summary>How each action that was come to has ended; a loop's actions as in its last round.</summary>
    public Dictionary<string, RunStatus> Statuses { get; } = [];

    /// <summary>What our connector has answered, by action.</summary>
    public Dictionary<string, Answer> Answers { get; } = [];

    /// <summary>What a Response has answered the caller.</summary>
    public JObject? Response { get; private set; }

    /// <summary>How the run has ended; null while it runs.</summary>
    public RunStatus? Status { get; private set; }

    /// <summary>The names of the actions that did not do what they should.</summary>
    public IEnumerable<string> Failed => Statuses.Where(each => each.Value == RunStatus.Failed).Select(each => each.Key);

    public async Task<WorkflowRun> ToItsEndAsync()
    {
        RunStatus status = await RunAllAsync(workflow.Actions);
        Status ??= status;
        return this;
    }

    private async Task<RunStatus> RunAllAsync(JObject actions)
    {
        List<JProperty> open = [.. actions.Properties()];
        foreach (JProperty action in open)
        {
            Statuses.Remove(action.Name);
            scope.Outputs.Remove(action.Name);
        }

        while (open.Count > 0 && Status is null)
        {
            JProperty next = open.First(action => After(action).All(other => Statuses.ContainsKey(other.Name)));
            open.Remove(next);
            bool wanted = After(next).All(other => other.Value.Values<string>().Contains(Statuses[other.Name].ToString()));
            Statuses[next.Name] = wanted ? await RunAsync(next.Name, (JObject)next.Value) : RunStatus.Skipped;
        }

        return Status ?? Ending(actions);
    }

    // The last action of each branch counts; where it was skipped, what it waited for does.
    private RunStatus Ending(JObject actions)
    {
        HashSet<string> waitedFor = [.. actions.Properties().SelectMany(After).Select(other => other.Name)];
        IEnumerable<JProperty> last = actions.Properties().Where(action => !waitedFor.Contains(action.Name));
        return last.Any(action => HasFailed(actions, action)) ? RunStatus.Failed : RunStatus.Succeeded;
    }

    private bool HasFailed(JObject actions, JProperty action) => Statuses[action.Name] == RunStatus.Skipped
        ? After(action).Any(other => HasFailed(actions, actions.Property(other.Name)!))
        : Statuses[action.Name] == RunStatus.Failed;

    private static IEnumerable<JProperty> After(JProperty action) => ((JObject?)action.Value["runAfter"] ?? []).Properties();

    private async Task<RunStatus> RunAsync(string name, JObject action)
    {
        try
        {
            return (string)action["type"]! switch
            {
                "Compose" => Keep(name, evaluator.Evaluate(action["inputs"]!)),
                "Select" => Keep(name, Select((JObject)action["inputs"]!)),
                "If" => await RunAllAsync(evaluator.Holds(action["expression"]!) ? Inner(action) : Inner(action["else"])),
                "Scope" => await RunAllAsync(Inner(action)),
                "Foreach" => await LoopAsync(name, action),
                "Wait" => RunStatus.Succeeded,
                "Terminate" => (Status = Enum.Parse<RunStatus>((string)action["inputs"]!["runStatus"]!)).Value,
                "Response" => Respond((JObject)evaluator.Evaluate(action["inputs"]!)),
                "ApiConnection" or "OpenApiConnection" or "ServiceProvider" => await CallAsync(name, (JObject)action["inputs"]!),
                string type => throw new NotSupportedException($"No sample has an action of type {type}."),
            };
        }
        catch (EvaluationException)
        {
            return RunStatus.Failed;
        }
    }

    private async Task<RunStatus> CallAsync(string name, JObject inputs)
    {
        if (!composer.IsOurs(inputs))
        {
            (RunStatus status, JObject outputs) = others.Run(name, (JObject)evaluator.Evaluate(inputs["parameters"]!));
            Keep(name, outputs);
            return status;
        }

        Answer answer = await client.SendAsync(composer.Compose(inputs, evaluator, callback: null), name);
        Answers[name] = answer;
        Keep(name, new JObject
        {
            ["statusCode"] = (int)answer.Status,
            ["headers"] = JObject.FromObject(answer.Headers),
            ["body"] = answer.Body,
        });
        return answer.Status < HttpStatusCode.BadRequest ? RunStatus.Succeeded : RunStatus.Failed;
    }

    private async Task<RunStatus> LoopAsync(string name, JObject action)
    {
        RunStatus status = RunStatus.Succeeded;
        foreach (JToken item in (JArray)evaluator.Evaluate(action["foreach"]!))
        {
            scope.LoopItems[name] = item;
            status = await RunAllAsync(Inner(action)) == RunStatus.Failed ? RunStatus.Failed : status;
        }

        scope.LoopItems.Remove(name);
        return status;
    }

    private JArray Select(JObject inputs)
    {
        JArray selected = [];
        foreach (JToken item in (JArray)evaluator.Evaluate(inputs["from"]!))
        {
            scope.Item = item;
            selected.Add(evaluator.Evaluate(inputs["select"]!));
        }

        scope.Item = null;
        return selected;
    }

    private RunStatus Respond(JObject response)
    {
        Response = response;
        return RunStatus.Succeeded;
    }

    private RunStatus Keep(string name, JToken outputs)
    {
        scope.Outputs[name] = outputs;
        return RunStatus.Succeeded;
    }

    private static JObject Inner(JToken? action) => (JObject?)action?["actions"] ?? [];
}
