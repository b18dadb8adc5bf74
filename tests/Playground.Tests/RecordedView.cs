using System.Collections.Concurrent;
using Playground.Scenario;

namespace Playground.Tests;

/// <summary>Keeps what was shown.</summary>
internal sealed class RecordedView : IScenarioView
{
    private readonly ConcurrentQueue<ScenarioStep> steps = new();
    private readonly ConcurrentQueue<(string Name, string Value)> told = new();
    private readonly TaskCompletionSource running = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<ScenarioStep> Steps => [.. steps];

    public IReadOnlyList<(string Name, string Value)> Told => [.. told];

    /// <summary>Completes when the Playground has said that it keeps running.</summary>
    public Task Running => running.Task;

    /// <summary>Called with each step, on the thread that shows it.</summary>
    public Action<ScenarioStep> OnStep { get; init; } = _ => { };

    public void Show(ScenarioStep taken)
    {
        steps.Enqueue(taken);
        OnStep(taken);
    }

    public void Tell(string name, string value)
    {
        told.Enqueue((name, value));
        if (name == "running")
        {
            running.TrySetResult();
        }
    }

    public string Value(string name) => told.Single(line => line.Name == name).Value;
}
