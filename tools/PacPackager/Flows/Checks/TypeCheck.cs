using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Checks;

/// <summary>Whether each trigger and action has a known type, and what that type needs.</summary>
internal sealed class TypeCheck : IFlowCheck
{
    public IEnumerable<Diagnostic> Check(Workflow workflow) =>
        workflow.Steps.Where(step => step.Content is not null).SelectMany(step => Check(workflow, step, step.Content!));

    private static IEnumerable<Diagnostic> Check(Workflow workflow, Step step, JObject content)
    {
        if (content["type"] is not { } written)
        {
            return [StepRules.MemberPresent.At(workflow.PositionOf(step.Written), $"{step.Label} has no 'type'.", "Add its type.")];
        }

        if (written.AsText() is not { } type)
        {
            return [StepRules.Shape.At(workflow.PositionOf(written), $"{step.Label} has {written.Kind()} as its type.", "Write the name of a type.")];
        }

        if (step.LooksLikeTypeOfOtherHost is { } meant)
        {
            return
            [
                StepRules.HostType.At(
                    workflow.PositionOf(written),
                    $"{step.Label} is of type {type} and {(step.Inputs?["path"] is null ? "names an operation, as flows do" : "names a path, as Logic Apps do")}.",
                    $"Write type {meant}."),
            ];
        }

        if (type.Equals("Foreach", StringComparison.OrdinalIgnoreCase) && content["foreach"] is { } list && list is not JArray && !workflow.IsComputed(list) && !IsInterpolated(list))
        {
            return
            [
                StepRules.ForeachList.At(workflow.PositionOf(list), $"{step.Label} loops over {list.Kind()}."),
            ];
        }

        IReadOnlyDictionary<string, string[]> types = step.IsTrigger ? StepTypes.Triggers : StepTypes.Actions;
        return types.TryGetValue(type, out string[]? needs)
            ? needs.Select(need => Missing(workflow, step, content, need)).OfType<Diagnostic>().Distinct()
            :
            [
                StepRules.TypeKnown.At(
                    workflow.PositionOf(written),
                    $"'{type}' is no type of {(step.IsTrigger ? "a trigger" : "an action")} that the hosts are known to have.",
                    Suggestion.Remedy(type, types.Keys, "Write the name of a type, or leave it if your host has it.")),
            ];
    }

    private static bool IsInterpolated(JToken token) => token.AsText()?.Contains("@{", StringComparison.Ordinal) == true;

    // Inputs may be computed as a whole; then nothing can be said of them.
    private static Diagnostic? Missing(Workflow workflow, Step step, JObject content, string need)
    {
        string[] alternatives = need.Split('|');
        Diagnostic? missing = null;
        foreach (string alternative in alternatives)
        {
            missing = MissingAt(workflow, step, content, alternative);
            if (missing is null)
            {
                return null;
            }
        }

        string names = string.Join(" or ", alternatives.Select(path => $"'{path[(path.LastIndexOf('.') + 1)..]}'"));
        return alternatives.Length > 1
            && missing!.RuleId == StepRules.MemberPresent.Id
            && missing.Message.EndsWith($" has no '{alternatives[^1]}'.", StringComparison.Ordinal)
            ? missing with { Message = $"{step.Label} has no {names} in '{alternatives[0][..alternatives[0].LastIndexOf('.')]}'." }
            : missing;
    }

    private static Diagnostic? MissingAt(Workflow workflow, Step step, JObject content, string path)
    {
        JToken current = content;
        string[] segments = path.Split('.');
        for (int at = 0; at < segments.Length; at++)
        {
            if (current is not JObject container)
            {
                return workflow.IsComputed(current)
                    ? null
                    : StepRules.Shape.At(
                        workflow.PositionOf(current),
                        $"{step.Label} has '{string.Join('.', segments[..at])}' as {current.Kind()}, not as an object.");
            }

            if (container[segments[at]] is not { } next)
            {
                return StepRules.MemberPresent.At(
                    workflow.PositionOf(at == 0 ? step.Written : container.Parent!),
                    $"{step.Label} has no '{string.Join('.', segments[..(at + 1)])}'.",
                    $"Add '{segments[at]}'.");
            }

            current = next;
        }

        return null;
    }
}
