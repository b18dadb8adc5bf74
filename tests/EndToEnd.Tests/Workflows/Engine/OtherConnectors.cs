using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>Stands in for every connector but ours: gives what the test says, and keeps what it was given.</summary>
internal sealed class OtherConnectors
{
    private readonly Dictionary<string, Func<JObject, JToken?>> answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> failures = new(StringComparer.Ordinal);

    /// <summary>The steps that ran, in their order, with their evaluated parameters.</summary>
    public List<(string Step, JObject Parameters)> Ran { get; } = [];

    /// <summary>The parameters of a step that ran once.</summary>
    public JObject this[string step] => Ran.Single(each => each.Step == step).Parameters;

    /// <summary>A step gives this body.</summary>
    public OtherConnectors Give(string step, JToken body) => Do(step, _ => body);

    /// <summary>A step does something with its parameters, and gives what comes out as its body.</summary>
    public OtherConnectors Do(string step, Func<JObject, JToken?> work)
    {
        answers[step] = work;
        return this;
    }

    /// <summary>A step fails.</summary>
    public OtherConnectors Fail(string step, int status)
    {
        failures[step] = status;
        return this;
    }

    /// <summary>Runs a step; one that the test says nothing about succeeds without a body.</summary>
    public (RunStatus Status, JObject Outputs) Run(string step, JObject parameters)
    {
        Ran.Add((step, parameters));
        return failures.TryGetValue(step, out int status)
            ? (RunStatus.Failed, new JObject { ["statusCode"] = status })
            : (RunStatus.Succeeded, new JObject { ["statusCode"] = 200, ["body"] = answers.GetValueOrDefault(step)?.Invoke(parameters) });
    }
}
