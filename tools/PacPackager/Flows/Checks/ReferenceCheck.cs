using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Expressions;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Checks;

/// <summary>Whether what expressions read is there: parameters, variables, actions that ran before, loops around.</summary>
internal sealed class ReferenceCheck : IFlowCheck
{
    // A workflow may have 500 actions; in what is far larger, the order is not worth the time it takes to follow.
    private const int MostActions = 2000;

    private static readonly HashSet<string> ReadAction = new(
        ["outputs", "body", "actions", "actionOutputs", "actionBody", "result", "formDataValue", "formDataMultiValues", "multipartBody"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> WriteVariable = new(
        ["SetVariable", "AppendToArrayVariable", "AppendToStringVariable", "IncrementVariable", "DecrementVariable"], StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Diagnostic> Check(Workflow workflow)
    {
        HashSet<string> parameters = Parameters(workflow);
        HashSet<string> variables = Variables(workflow);
        Dictionary<string, Step> actions = new(StringComparer.OrdinalIgnoreCase);
        foreach (Step action in workflow.Actions)
        {
            actions.TryAdd(Normalize(action.Name), action);
        }

        foreach (WorkflowString text in workflow.Strings)
        {
            foreach (Call call in text.Expressions.SelectMany(expression => expression.All()).OfType<Call>())
            {
                if (call.FirstText is { } name && Judge(workflow, text, call, name, parameters, variables, actions) is { } finding)
                {
                    yield return finding;
                }
            }
        }

        foreach (Diagnostic finding in ConnectionParameters(workflow))
        {
            yield return finding;
        }

        foreach (Step step in workflow.Actions.Where(step => step.Type is { } type && WriteVariable.Contains(type)))
        {
            if (step.Inputs?["name"] is { } written && written.AsText() is { } name && !workflow.IsComputed(written) && !variables.Contains(name))
            {
                yield return UnknownVariable(workflow, written, name, variables);
            }
        }
    }

    private static Diagnostic? Judge(
        Workflow workflow,
        WorkflowString text,
        Call call,
        string name,
        HashSet<string> parameters,
        HashSet<string> variables,
        Dictionary<string, Step> actions)
    {
        if (call.Is("parameters"))
        {
            bool isOpen = workflow.Host == WorkflowHost.Standard && workflow.Project is null or { HasUnreadable: true };
            return parameters.Contains(name) || isOpen
                ? null
                : ExpressionRules.ParameterDeclared.At(
                    workflow.PositionOf(text.Token),
                    $"Parameter '{name}' is not declared.",
                    Suggestion.Remedy(name, parameters, ExpressionRules.ParameterDeclared.Fix!));
        }

        if (call.Is("variables"))
        {
            return variables.Contains(name) ? null : UnknownVariable(workflow, text.Token, name, variables);
        }

        if (call.Is("items") || call.Is("iterationIndexes"))
        {
            string type = call.Is("items") ? "Foreach" : "Until";
            IEnumerable<Step> around = text.Step is { } reader && call.Is("iterationIndexes") ? reader.Enclosing.Prepend(reader) : text.Step?.Enclosing ?? [];
            Step[] loops = [.. around.Where(step => step.HasType(type))];
            return loops.Any(loop => Same(loop.Name, name))
                ? null
                : ExpressionRules.LoopEncloses.At(
                    workflow.PositionOf(text.Token),
                    $"No {type} named '{name}' is around this.",
                    Suggestion.Remedy(name, loops.Select(loop => loop.Name), ExpressionRules.LoopEncloses.Fix!));
        }

        if (!ReadAction.Contains(call.Name))
        {
            return null;
        }

        if (!actions.TryGetValue(Normalize(name), out Step? target))
        {
            return ExpressionRules.ActionExists.At(
                workflow.PositionOf(text.Token),
                $"There is no action '{name}'.",
                Suggestion.Remedy(name, actions.Values.Select(action => action.Name), ExpressionRules.ActionExists.Fix!));
        }

        return text.Step is null || workflow.Actions.Count > MostActions || RanBefore(text.Step, target)
            ? null
            : ExpressionRules.ActionRunsBefore.At(
                workflow.PositionOf(text.Token),
                text.Step == target ? $"{text.Step.Label} reads itself." : $"{text.Step.Label} reads '{target.Name}', which has not run by then.");
    }

    // An Until looks at what is in it after each round.
    private static bool RanBefore(Step reader, Step target)
    {
        if (reader.Enclosing.Contains(target) || (reader.HasType("Until") && target.Enclosing.Contains(reader)))
        {
            return true;
        }

        HashSet<Step> wanted = [target, .. target.Enclosing];
        for (Step? from = reader; from is not null; from = from.Parent)
        {
            HashSet<Step> seen = [];
            Queue<Step> open = new(from.RunsAfter);
            if (!from.IsOrderKnown)
            {
                return true;
            }

            while (open.TryDequeue(out Step? before))
            {
                if (wanted.Contains(before) || !before.IsOrderKnown)
                {
                    return true;
                }

                if (seen.Add(before))
                {
                    foreach (Step earlier in before.RunsAfter)
                    {
                        open.Enqueue(earlier);
                    }
                }
            }
        }

        return false;
    }

    // A connection is read before any workflow is: only what the project declares counts.
    private static IEnumerable<Diagnostic> ConnectionParameters(Workflow workflow)
    {
        if (workflow.Project is not { Connections: { } connections, HasUnreadable: false } project)
        {
            return [];
        }

        HashSet<string> declared = new((project.Parameters?.Root.Properties() ?? []).Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
        return from token in WorkflowStrings.Texts(connections.Root)
               from call in WorkflowString.Of(token, null, token.AsText()!).Expressions.SelectMany(expression => expression.All()).OfType<Call>()
               where call.Is("parameters") && call.FirstText is { } name && !declared.Contains(name)
               select ExpressionRules.ParameterDeclared.At(
                   connections.PositionOf(token),
                   $"Parameter '{call.FirstText}' is not declared in parameters.json.",
                   Suggestion.Remedy(call.FirstText!, declared, ExpressionRules.ParameterDeclared.Fix!));
    }

    private static Diagnostic UnknownVariable(Workflow workflow, JToken place, string name, HashSet<string> variables) =>
        ExpressionRules.VariableInitialized.At(
            workflow.PositionOf(place),
            $"Variable '{name}' is not initialized.",
            Suggestion.Remedy(name, variables, ExpressionRules.VariableInitialized.Fix!));

    private static HashSet<string> Parameters(Workflow workflow) => new(
        (workflow.Definition.Object("parameters")?.Properties() ?? [])
            .Concat(workflow.Project?.Parameters?.Root.Properties() ?? [])
            .Select(parameter => parameter.Name),
        StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Variables(Workflow workflow) => new(
        workflow.Actions
            .Where(step => step.HasType("InitializeVariable"))
            .SelectMany(step => step.Inputs?["variables"] as JArray ?? [])
            .Select(variable => variable.Text("name"))
            .OfType<string>(),
        StringComparer.OrdinalIgnoreCase);

    // The designer shows blanks where the file has underscores.
    private static string Normalize(string name) => name.Replace(' ', '_');

    private static bool Same(string first, string second) => Normalize(first).Equals(Normalize(second), StringComparison.OrdinalIgnoreCase);
}
