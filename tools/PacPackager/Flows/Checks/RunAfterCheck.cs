using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Checks;

/// <summary>Whether the order of actions makes sense.</summary>
internal sealed class RunAfterCheck : IFlowCheck
{
    private static readonly HashSet<string> Statuses = new(["Succeeded", "Failed", "Skipped", "TimedOut"], StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Diagnostic> Check(Workflow workflow) => workflow.Actions
        .SelectMany(step => (step.Content.Object("runAfter")?.Properties() ?? []).SelectMany(target => Check(workflow, step, target)))
        .Concat(Cycles(workflow));

    private static IEnumerable<Diagnostic> Check(Workflow workflow, Step step, JProperty target)
    {
        if (!step.Siblings.ContainsKey(target.Name))
        {
            Step? elsewhere = workflow.Actions.FirstOrDefault(other => other.Name == target.Name);
            yield return elsewhere is null
                ? StepRules.RunAfterSibling.At(
                    workflow.PositionOf(target),
                    $"Action '{step.Name}' runs after '{target.Name}', which does not exist.",
                    Suggestion.Remedy(target.Name, step.Siblings.Keys.Where(name => name != step.Name), "Name an action beside this one."))
                : StepRules.RunAfterSibling.At(
                    workflow.PositionOf(target), $"Action '{step.Name}' runs after '{target.Name}', which is in another scope.");
        }

        if (target.Value is not JArray { Count: > 0 } statuses)
        {
            yield return StepRules.RunAfterStatus.At(
                workflow.PositionOf(target.Value),
                $"Action '{step.Name}' does not say after which outcome of '{target.Name}' it runs.");
            yield break;
        }

        foreach (JToken status in statuses)
        {
            if (status.AsText() is not { } word || !Statuses.Contains(word))
            {
                yield return StepRules.RunAfterStatus.At(
                    workflow.PositionOf(status),
                    $"{(status.AsText() is { } text ? $"'{text}'" : status.Kind())} is no outcome of an action.",
                    "Write Succeeded, Failed, Skipped or TimedOut.");
            }
        }
    }

    private static IEnumerable<Diagnostic> Cycles(Workflow workflow)
    {
        HashSet<Step> told = [];
        HashSet<Step> suspects = Suspects(workflow);
        foreach (Step step in workflow.Actions.Where(suspects.Contains))
        {
            if (!told.Contains(step) && Cycle(step) is { } cycle)
            {
                told.UnionWith(cycle);
                yield return StepRules.RunAfterAcyclic.At(
                    workflow.PositionOf(step.Written),
                    cycle.Count == 1
                        ? $"Action '{step.Name}' waits for itself."
                        : $"Action '{step.Name}' waits for itself: {string.Join(" after ", cycle.Append(step).Take(8).Select(each => $"'{each.Name}'"))}.");
            }
        }
    }

    // Whatever can run is taken away until nothing more can; what is left waits in a circle, or for one.
    private static HashSet<Step> Suspects(Workflow workflow)
    {
        Dictionary<Step, int> waitsFor = workflow.Actions.ToDictionary(step => step, step => step.RunsAfter.Count());
        ILookup<Step, Step> followers = workflow.Actions
            .SelectMany(step => step.RunsAfter.Select(before => (before, step)))
            .ToLookup(pair => pair.before, pair => pair.step);
        Stack<Step> canRun = new(workflow.Actions.Where(step => waitsFor[step] == 0));
        while (canRun.TryPop(out Step? done))
        {
            foreach (Step follower in followers[done].Where(follower => --waitsFor[follower] == 0))
            {
                canRun.Push(follower);
            }
        }

        return [.. waitsFor.Where(pair => pair.Value > 0).Select(pair => pair.Key)];
    }

    // Breadth first, so that the shortest way round is told.
    private static List<Step>? Cycle(Step start)
    {
        Dictionary<Step, Step> cameFrom = [];
        Queue<Step> open = new([start]);
        while (open.TryDequeue(out Step? current))
        {
            foreach (Step before in current.RunsAfter)
            {
                if (before == start)
                {
                    List<Step> cycle = [current];
                    while (current != start)
                    {
                        current = cameFrom[current];
                        cycle.Add(current);
                    }

                    cycle.Reverse();
                    return cycle;
                }

                if (cameFrom.TryAdd(before, current))
                {
                    open.Enqueue(before);
                }
            }
        }

        return null;
    }
}
