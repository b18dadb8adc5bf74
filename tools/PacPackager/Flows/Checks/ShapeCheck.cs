using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Checks;

/// <summary>Whether the parts of a definition are what they should be, as far as other checks rely on it.</summary>
internal sealed class ShapeCheck : IFlowCheck
{
    private static readonly string[] Branches = ["else", "default"];
    private static readonly string[] MayBeNull = ["outputs", "parameters", "runAfter", .. Branches];

    public IEnumerable<Diagnostic> Check(Workflow workflow)
    {
        List<Diagnostic> found = [];
        foreach (string part in new[] { "triggers", "actions" })
        {
            if (workflow.Definition[part] is null)
            {
                found.Add(StepRules.Shape.At(
                    workflow.PositionOf(workflow.Definition),
                    $"The definition has no '{part}'.",
                    $"Add '{part}', if only as an empty object."));
            }
        }

        Expect(workflow, workflow.Definition, "The definition", ["triggers", "actions", "parameters", "outputs"], found);
        foreach (Step step in workflow.Steps)
        {
            if (step.Content is null)
            {
                found.Add(StepRules.Shape.At(workflow.PositionOf(step.Written), $"{step.Label} is {step.Written.Value.Kind()}, not an object."));
                continue;
            }

            Expect(workflow, step.Content, step.Label, ["actions", "else", "default", "cases", "runAfter"], found);
            foreach (JObject branch in Branches.Select(name => step.Content.Object(name)).OfType<JObject>())
            {
                Expect(workflow, branch, $"A branch of {step.Name}", ["actions"], found);
            }

            foreach (JProperty branch in step.Content.Object("cases")?.Properties() ?? [])
            {
                Expect(workflow, step.Content.Object("cases")!, $"Action '{step.Name}'", [branch.Name], found);
                Expect(workflow, branch.Value as JObject, $"Case '{branch.Name}' of '{step.Name}'", ["actions"], found);
            }
        }

        foreach (IGrouping<string, Step> same in workflow.Actions.GroupBy(step => step.Name, StringComparer.OrdinalIgnoreCase))
        {
            found.AddRange(same.Skip(1).Select(step => StepRules.NameUnique.At(
                workflow.PositionOf(step.Written),
                $"Action '{step.Name}' has the name of the action in line {workflow.PositionOf(same.First().Written).Line}.")));
        }

        return found;
    }

    private static void Expect(Workflow workflow, JObject? container, string label, string[] members, List<Diagnostic> found)
    {
        foreach (string member in members)
        {
            if (container?[member] is { } value and not JObject && !(MayBeNull.Contains(member) && value.IsNull()))
            {
                found.Add(StepRules.Shape.At(workflow.PositionOf(value), $"{label} has '{member}' as {value.Kind()}, not as an object."));
            }
        }
    }
}
