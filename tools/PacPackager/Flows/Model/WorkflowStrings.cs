using Newtonsoft.Json.Linq;

namespace PacPackager.Flows.Model;

/// <summary>Finds the strings of a workflow that its host evaluates.</summary>
internal static class WorkflowStrings
{
    // Words of the language and notes of the designer; nested steps are steps of their own.
    private static readonly HashSet<string> NotEvaluated =
        new([.. StepReader.Containers, "type", "kind", "description", "metadata", "runAfter", "operationOptions"], StringComparer.OrdinalIgnoreCase);

    // A schema describes values and a script is code: neither is evaluated.
    private static readonly HashSet<(string, string)> NotEvaluatedInputs = [("ParseJson", "schema"), ("Request", "schema"), ("JavaScriptCode", "code")];

    internal static IReadOnlyList<WorkflowString> Of(Workflow workflow)
    {
        IEnumerable<WorkflowString> inSteps = workflow.Steps.SelectMany(step =>
            (step.Content?.Properties() ?? [])
                .Where(member => !NotEvaluated.Contains(member.Name))
                .SelectMany(member => Values(member, step))
                .Select(text => WorkflowString.Of(text, step, text.AsText()!)));
        IEnumerable<WorkflowString> outputs = Texts(workflow.Definition["outputs"]).Select(text => WorkflowString.Of(text, null, text.AsText()!));
        return [.. inSteps.Concat(outputs).Where(found => !workflow.IsOfTemplate(found.Token.AsText()!))];
    }

    /// <summary>Every string below a token.</summary>
    internal static IEnumerable<JToken> Texts(JToken? token) => token switch
    {
        JContainer container => container.Descendants().Where(value => value.Type == JTokenType.String),
        { Type: JTokenType.String } => [token],
        _ => [],
    };

    private static IEnumerable<JToken> Values(JProperty member, Step step) => member is { Name: "inputs", Value: JObject inputs }
        ? inputs.Properties()
            .Where(input => !NotEvaluatedInputs.Contains((step.Type ?? "", input.Name)))
            .SelectMany(input => Texts(input.Value))
        : Texts(member.Value);
}
