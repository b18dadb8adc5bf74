using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Calls;
using PacPackager.Flows.Expressions;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Outputs;

/// <summary>Whether what expressions read of the connector's answers is declared.</summary>
internal sealed class OutputCheck
{
    // Loops over loops; more is a definition that reads itself.
    private const int MaximumDepth = 16;

    private readonly Workflow workflow;
    private readonly Dictionary<string, OurCall> calls = new(StringComparer.OrdinalIgnoreCase);
    private readonly OurCall? trigger;

    internal OutputCheck(Workflow workflow, IReadOnlyList<OurCall> ours)
    {
        this.workflow = workflow;
        trigger = ours.FirstOrDefault(call => call.Step.IsTrigger);
        foreach (OurCall call in ours.Where(call => !call.Step.IsTrigger))
        {
            calls.TryAdd(Normalize(call.Step.Name), call);
        }
    }

    internal IEnumerable<Diagnostic> Check() =>
        from text in workflow.Strings
        from access in text.Expressions.SelectMany(expression => expression.All()).OfType<Access>()
        let finding = Judge(text, access)
        where finding is not null
        select finding;

    private Diagnostic? Judge(WorkflowString text, Access access)
    {
        if (Resolve(access.Target, text.Step, 0) is not { } answer || access.Key is not Literal { Value: string key })
        {
            return null;
        }

        SchemaStep step = SchemaStep.Of(answer, key);
        return step.Missing is { } missing
            ? OutputRules.PathExists.At(
                workflow.PositionOf(text.Token),
                step.IsInList
                    ? $"'{missing}' is read of a list of items."
                    : $"'{missing}' is read of an answer that declares no such field.",
                step.IsInList
                    ? "Read it of one item, in a loop or by first(...)."
                    : Suggestion.Remedy(missing, step.Known, OutputRules.PathExists.Fix!))
            : null;
    }

    private Answer? Resolve(Expression expression, Step? reader, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        return expression switch
        {
            Access { Key: Literal { Value: string key } } access =>
                Resolve(access.Target, reader, depth) is { } answer ? SchemaStep.Of(answer, key).Next : null,
            Access access => Resolve(access.Target, reader, depth) is { } list ? ItemOf(list) : null,
            Call call => Resolve(call, reader, depth),
            _ => null,
        };
    }

    private Answer? Resolve(Call call, Step? reader, int depth)
    {
        if (call.Is("first") || call.Is("last"))
        {
            return call.Arguments is [{ } list] && Resolve(list, reader, depth + 1) is { } answer ? ItemOf(answer) : null;
        }

        if (call.Is("items") || call.Is("item"))
        {
            return LoopOf(call, reader) is { } loop ? ItemsOf(loop.List, loop.Owner, depth + 1) : null;
        }

        int? wraps = call.Name.ToUpperInvariant() switch
        {
            "BODY" or "ACTIONBODY" or "TRIGGERBODY" => 0,
            "OUTPUTS" or "ACTIONOUTPUTS" or "TRIGGEROUTPUTS" => 1,
            "ACTIONS" or "TRIGGER" => 2,
            _ => null,
        };
        if (wraps is null)
        {
            return null;
        }

        bool readsTrigger = call.Name.StartsWith("trigger", StringComparison.OrdinalIgnoreCase);
        OurCall? source = readsTrigger ? trigger
            : call.FirstText is { } name ? calls.GetValueOrDefault(Normalize(name))
            : null;
        bool mayHaveFailed = source is not null && reader is not null && FailurePaths.MayFollow(reader, source.Step);
        return source is not null && !mayHaveFailed && ShapeOf(source) is { } schema ? new Answer(schema, wraps.Value) : null;
    }

    // Where a batch is split, each run sees one item.
    private static Schema? ShapeOf(OurCall call) =>
        call.Operation is not { } operation || call.Step.Content!["splitOn"] is not null ? null
        : call.IsWebhookStep || call.IsWebhookOperation ? operation.NotificationContent
        : operation.Responses.FirstOrDefault(response => response.StatusCode.StartsWith('2') && response.Schema is not null)?.Schema;

    private static (JToken? List, Step Owner)? LoopOf(Call call, Step? reader)
    {
        if (reader is null)
        {
            return null;
        }

        if (call.Is("item") && (reader.HasType("Select") || reader.HasType("Query")))
        {
            return (reader.Inputs?["from"], reader);
        }

        Step? loop = reader.Enclosing.FirstOrDefault(around =>
            around.HasType("Foreach") && (call.Is("item") || (call.FirstText is { } name && Normalize(around.Name) == Normalize(name))));
        return loop is null ? null : (loop.Content!["foreach"], loop);
    }

    private Answer? ItemsOf(JToken? list, Step owner, int depth) =>
        list.AsText() is { } text
        && WorkflowString.Of(list!, owner, text).Template?.Whole is { } expression
        && Resolve(expression, owner, depth) is { } answer
            ? ItemOf(answer)
            : null;

    private static Answer? ItemOf(Answer list) =>
        list is { Wraps: 0, Schema: { Type: "array", Items: { } items } } ? new Answer(items, 0) : null;

    private static string Normalize(string name) => name.Replace(' ', '_');
}
