using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Calls;

/// <summary>Whether operations that must not be sent again are called without retries.</summary>
/// <param name="settings">Names those operations: no definition can.</param>
internal sealed class NoRetryCheck(ToolSettings settings)
{
    internal IEnumerable<Diagnostic> Check(Workflow workflow, OurCall call, Operation operation)
    {
        if (!settings.Flows.NoRetry.Contains(operation.Id, StringComparer.Ordinal))
        {
            yield break;
        }

        // One that stands in the wrong place is told as such.
        JToken? policy = call.Inputs["retryPolicy"];
        JToken? written = policy ?? call.Step.Content?["retryPolicy"];
        bool canBeNone = workflow.IsComputed(written) || workflow.IsComputed((written as JObject)?["type"]);
        if (!canBeNone && !"none".Equals(written.Text("type"), StringComparison.OrdinalIgnoreCase))
        {
            yield return RetryRules.NotSentTwice.At(
                workflow.PositionOf(policy ?? call.Step.Written),
                policy is null
                    ? $"{call.Step.Label} sends {operation.Id} again after a failure: it has no retry policy, so the default holds."
                    : $"{call.Step.Label} sends {operation.Id} again after a failure.") with
            { OperationId = operation.Id };
        }
    }

    /// <summary>What the settings name and the connector does not have.</summary>
    internal IEnumerable<Diagnostic> CheckSettings(ConnectorDefinition definition)
    {
        if (settings.Source is not { } source || source.Root.Object("flows")?["noRetry"] is not JArray named)
        {
            return [];
        }

        return named
            .Where(entry => entry.AsText() is { } id && definition.FindOperation(id) is null)
            .Select(entry => RetryRules.NoRetryKnown.At(
                source.PositionOf(entry),
                $"The connector has no operation '{entry.AsText()}'.",
                Suggestion.Remedy(entry.AsText()!, definition.Operations.Select(operation => operation.Id), RetryRules.NoRetryKnown.Fix!)));
    }
}
