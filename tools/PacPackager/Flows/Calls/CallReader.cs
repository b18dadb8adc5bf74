using Connectors;
using PacPackager.Flows.Model;

namespace PacPackager.Flows.Calls;

/// <summary>Finds the calls of one connector in a workflow.</summary>
/// <param name="definition">The connector's definition.</param>
/// <param name="references">Names that the user says are the connector's.</param>
internal sealed class CallReader(ConnectorDefinition definition, IReadOnlyList<string> references)
{
    /// <summary>The connector's calls in the order written.</summary>
    internal IReadOnlyList<OurCall> Read(Workflow workflow) =>
    [
        .. workflow.Steps
            .Where(step => Connection.Of(workflow, step) is { } connection && IsOurs(connection))
            .Select(step => Read(workflow, step)),
    ];

    /// <summary>Connector calls that are of others, by what they call their connection.</summary>
    internal IEnumerable<string> OtherNames(Workflow workflow) => workflow.Steps
        .Select(step => Connection.Of(workflow, step))
        .OfType<Connection>()
        .Where(connection => !IsOurs(connection))
        .Select(connection => connection.Label)
        .OfType<string>()
        .Distinct();

    private bool IsOurs(Connection connection)
    {
        IEnumerable<string> all = connection.Label is { } label ? connection.ApiNames.Append(label) : connection.ApiNames;
        if (all.Any(name => references.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            return true;
        }

        // A label is free; it counts only where nothing else tells.
        IEnumerable<string> telling = connection.ApiNames.Count > 0 ? connection.ApiNames : all;
        return definition.Title is { } title && telling.Any(name => ConnectorNames.IsOf(name, title));
    }

    private OurCall Read(Workflow workflow, Step step)
    {
        OurCall unknown = new(step, null);
        if (unknown.NamesOperation)
        {
            return new OurCall(step, step.Inputs.Object("host").Text("operationId") is { } id ? definition.FindOperation(id) : null);
        }

        if (PathOf(workflow, step) is not { } path)
        {
            return unknown;
        }

        string? method = step.Inputs.Text("method");
        Operation[] fitting = [.. definition.Operations.Where(path.Fits).OrderBy(operation => operation.Path.Count(letter => letter == '{'))];

        // A trigger that subscribes has no method, even where its type is the wrong one.
        bool isWebhook = step.HasType("ApiConnectionWebhook") || (step.IsTrigger && step.Inputs!["method"] is null);
        Operation? called = isWebhook
            ? fitting.FirstOrDefault(operation => operation.Trigger is not null)
                ?? fitting.FirstOrDefault(operation => operation.NotificationContent is not null)
                ?? fitting.FirstOrDefault(operation => operation.Method == "POST")
                ?? fitting.FirstOrDefault()
            : fitting.FirstOrDefault(operation => operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase));
        return new OurCall(step, called) { Path = path };
    }

    // A path that is computed as a whole shows only in a run.
    private static CallPath? PathOf(Workflow workflow, Step step) =>
        step.Inputs?["path"] is { } token && token.AsText() is { } text && !workflow.IsOfTemplate(text)
        && WorkflowString.Of(token, step, text).Template is { IsExpression: false } template
            ? CallPath.Of(template)
            : null;
}
