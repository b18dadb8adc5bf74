using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Calls;

/// <summary>Whether a call hands over what its operation takes.</summary>
/// <remarks>How each host writes inputs: a Logic App in <c>queries</c>, <c>headers</c> and nested JSON; a flow as flattened keys.</remarks>
internal sealed class InputCheck
{
    private readonly Workflow workflow;
    private readonly OurCall call;
    private readonly Operation operation;
    private readonly List<Diagnostic> found = [];
    private readonly ValueJudge judge;

    private InputCheck(Workflow workflow, OurCall call, Operation operation)
    {
        this.workflow = workflow;
        this.call = call;
        this.operation = operation;
        judge = new ValueJudge(workflow, call, found);
    }

    internal static IEnumerable<Diagnostic> Check(Workflow workflow, OurCall call, Operation operation)
    {
        InputCheck check = new(workflow, call, operation);
        if (call.NamesOperation)
        {
            check.CheckFlow();
        }
        else
        {
            check.CheckLogicApp();
        }

        return check.found.Concat(check.judge.Missed).Select(finding => finding with { OperationId = operation.Id });
    }

    private IEnumerable<Parameter> In(ParameterLocation location) => operation.Parameters.Where(parameter => parameter.In == location);

    private void CheckLogicApp()
    {
        CheckMap("queries", In(ParameterLocation.Query), isOpen: false);

        // A caller may add headers of its own, such as Prefer.
        CheckMap("headers", In(ParameterLocation.Header), isOpen: true);
        JToken? body = call.Inputs["body"];
        if (operation.Body is { } declared)
        {
            if (body is null || body.IsNull())
            {
                // A webhook without a body lacks what its type needs, and that is said already.
                if ((declared.Required || declared.Schema is { Required.Count: > 0 }) && !(body is null && call.IsWebhookStep))
                {
                    found.Add(InputRules.Required.At(
                        workflow.PositionOf(body ?? call.Inputs.Parent!),
                        $"{call.Step.Label} has no 'body', which {operation.Id} needs.",
                        "Add 'body' to its inputs."));
                }
            }
            else if (declared.Schema is { } schema)
            {
                judge.Judge(body, ValueFacts.Of(schema), "body");
            }
        }
        else if (body is not null && !In(ParameterLocation.FormData).Any())
        {
            found.Add(InputRules.Known.At(workflow.PositionOf(body.Parent!), $"{call.Step.Label} has a 'body', which {operation.Id} does not take."));
        }
    }

    private void CheckMap(string section, IEnumerable<Parameter> declared, bool isOpen)
    {
        Parameter[] parameters = [.. declared];
        JToken? written = call.Inputs[section];
        if (workflow.IsComputed(written))
        {
            return;
        }

        if (written is not null and not JObject)
        {
            found.Add(InputRules.Type.At(
                workflow.PositionOf(written),
                $"'{section}' of {call.Step.Name} is {written.Kind()}, not an object.",
                "Write an object of names and values."));
            return;
        }

        JObject? map = (JObject?)written;
        StringComparison comparison = section == "headers" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (JProperty given in map?.Properties() ?? [])
        {
            Parameter? parameter = Array.Find(parameters, each => each.Name.Equals(given.Name, comparison));
            if (parameter is not null)
            {
                judge.Judge(given.Value, ValueFacts.Of(parameter), $"{section}.{given.Name}");
            }
            else if (!isOpen)
            {
                judge.Refuse(given, $"{operation.Id} takes no query parameter '{given.Name}'.", given.Name, parameters.Select(each => each.Name), section + ".", section + ".");
            }
        }

        foreach (Parameter missing in parameters.Where(each => map?.Properties().Any(given => given.Name.Equals(each.Name, comparison)) != true))
        {
            judge.Miss(map ?? call.Inputs.Parent!, ValueFacts.Of(missing), missing.Required, $"{section}.{missing.Name}", section + ".");
        }
    }

    private void CheckFlow()
    {
        JToken? written = call.Inputs["parameters"];
        if (workflow.IsComputed(written))
        {
            return;
        }

        if (written is not null and not JObject)
        {
            found.Add(InputRules.Type.At(
                workflow.PositionOf(written),
                $"'parameters' of {call.Step.Name} is {written.Kind()}, not an object.",
                "Write an object of keys and values."));
            return;
        }

        JObject? map = (JObject?)written;
        JToken place = map ?? call.Inputs.Parent!;
        List<JProperty> open = [.. map?.Properties() ?? []];
        foreach (Parameter parameter in operation.Parameters.Where(each => each.In is not (ParameterLocation.Body or ParameterLocation.Unknown)))
        {
            string prefix = parameter.Name + "/";
            JProperty? given = open.Find(each => each.Name == parameter.Name);

            // A file part is written as its content and its name.
            int parts = parameter.In == ParameterLocation.FormData
                ? open.RemoveAll(each => each.Name.StartsWith(prefix, StringComparison.Ordinal)
                    || each.Name == $"body/{parameter.Name}"
                    || each.Name.StartsWith($"body/{prefix}", StringComparison.Ordinal))
                : 0;
            if (given is not null)
            {
                open.Remove(given);
                judge.Judge(given.Value, ValueFacts.Of(parameter), parameter.Name, isRequired: parameter.Required);
            }
            else if (parts == 0)
            {
                judge.Miss(place, ValueFacts.Of(parameter), parameter.Required, parameter.Name, "");
            }
        }

        CheckFlowBody(place, open);
        foreach (JProperty unknown in open)
        {
            string[] keys = [.. FlowKeys.Of(operation)];
            string withBody = $"{operation.Body?.Name}/{unknown.Name}";
            judge.Refuse(unknown, $"{operation.Id} takes no '{unknown.Name}'.", keys.Contains(withBody) ? withBody : unknown.Name, keys, "", "");
        }
    }

    private void CheckFlowBody(JToken place, List<JProperty> open)
    {
        if (operation.Body is not { Schema: { } schema } body)
        {
            return;
        }

        string prefix = body.Name + "/";
        JProperty? whole = open.Find(given => given.Name == body.Name);
        JProperty[] parts = [.. open.Where(given => given.Name.StartsWith(prefix, StringComparison.Ordinal))];
        open.RemoveAll(given => given == whole || parts.Contains(given));
        if (whole is not null)
        {
            judge.Judge(whole.Value, ValueFacts.Of(schema), body.Name);
        }
        else if (schema.FlattenProperties().Count > 0 || parts.Length > 0)
        {
            if (parts.Length > 0 || body.Required || schema.Required.Count > 0)
            {
                judge.JudgeMembers(place, [.. parts.Select(part => (part.Name[prefix.Length..], part))], schema, body.Name, "", 0);
            }
        }
        else if (body.Required)
        {
            judge.Miss(place, ValueFacts.Of(schema), true, body.Name, "");
        }
    }
}
