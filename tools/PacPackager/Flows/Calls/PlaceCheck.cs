using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Expressions;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Calls;

/// <summary>Whether triggers are used as triggers, webhooks as webhooks, and the callback is handed over as the host does it.</summary>
internal static class PlaceCheck
{
    internal static IEnumerable<Diagnostic> Check(Workflow workflow, OurCall call, Operation operation) =>
        Place(workflow, call, operation).Concat(Callback(workflow, call, operation)).Select(finding => finding with { OperationId = operation.Id });

    private static IEnumerable<Diagnostic> Place(Workflow workflow, OurCall call, Operation operation)
    {
        Step step = call.Step;
        JToken place = step.Content!["type"]!;
        string plain = call.NamesOperation ? "OpenApiConnection" : "ApiConnection";
        if (step.IsTrigger && operation.Trigger is null && !call.IsWebhookOperation)
        {
            yield return OperationRules.Place.At(
                workflow.PositionOf(step.Written), $"{step.Label} calls {operation.Id}, which is an action.", "Call it in an action.");
        }
        else if (call.IsWebhookOperation != call.IsWebhookStep && (step.IsTrigger || call.IsWebhookStep))
        {
            yield return OperationRules.WebhookType.At(
                workflow.PositionOf(place),
                $"{step.Label} calls {operation.Id}, which {(call.IsWebhookOperation ? "is a webhook" : "is no webhook")}, by type {step.Type}.",
                $"Write type {plain}{(call.IsWebhookOperation ? "Webhook" : "")}.");
        }
        else if (!step.IsTrigger && !call.IsWebhookStep && operation.Trigger is not null)
        {
            yield return OperationRules.Place.At(
                workflow.PositionOf(step.Written), $"{step.Label} calls {operation.Id}, which is a trigger.", "Begin the workflow with it.");
        }

        if (!call.NamesOperation && call.IsWebhookStep && call.Inputs["method"] is { } method)
        {
            yield return OperationRules.WebhookMethod.At(workflow.PositionOf(method), $"{step.Label} is a webhook and has a method.");
        }
    }

    private static IEnumerable<Diagnostic> Callback(Workflow workflow, OurCall call, Operation operation)
    {
        if (NotificationUrl.PathIn(operation) is not { } path)
        {
            yield break;
        }

        if (call.NamesOperation)
        {
            string[] keys = [operation.Body!.Name, .. path];
            if (Written(call.Inputs["parameters"], keys) is { } written)
            {
                yield return OperationRules.NotificationUrlLeftOut.At(
                    workflow.PositionOf(written.Parent!), $"{call.Step.Label} writes the notification URL '{string.Join('/', keys)}'.");
            }

            yield break;
        }

        if (!call.IsWebhookStep || call.Inputs["body"] is not JObject body)
        {
            yield break;
        }

        JToken? value = path.Aggregate((JToken?)body, (current, key) => (current as JObject)?[key]);
        WorkflowString[] texts = [.. WorkflowStrings.Texts(value).Select(text => WorkflowString.Of(text, call.Step, text.AsText()!))];
        bool hasCallback = texts.Any(text => text.Fault is not null) || texts
            .SelectMany(text => text.Expressions)
            .SelectMany(expression => expression.All())
            .OfType<Call>()
            .Any(function => function.Is("listCallbackUrl"));
        if (!hasCallback)
        {
            yield return OperationRules.WebhookCallback.At(
                workflow.PositionOf(value ?? body),
                value is null
                    ? $"{call.Step.Label} hands over no '{string.Join('.', path)}'."
                    : $"'{string.Join('.', path)}' of {call.Step.Name} is not the callback URL.",
                $"Write \"{path[^1]}\": \"@{{listCallbackUrl()}}\".");
        }
    }

    // Each key may stand for itself or be joined to the next by a slash.
    private static JToken? Written(JToken? container, ReadOnlySpan<string> keys)
    {
        for (int count = keys.Length; count > 0; count--)
        {
            if ((container as JObject)?[string.Join('/', keys[..count])] is { } value)
            {
                return count == keys.Length ? value : Written(value, keys[count..]);
            }
        }

        return null;
    }
}
