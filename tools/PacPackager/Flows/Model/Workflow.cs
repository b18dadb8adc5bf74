using Connectors;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Flows.Model;

/// <summary>A workflow definition with what stands around it.</summary>
internal sealed class Workflow
{
    internal Workflow(JsonSource source, JObject definition, JObject wrapper, LogicAppProject? project)
    {
        Source = source;
        Definition = definition;
        Wrapper = wrapper;
        Triggers = StepReader.Triggers(definition);
        Actions = StepReader.Actions(definition);
        Host = HostOf(source, wrapper, [.. Triggers, .. Actions]);

        // A file of another name is part of a project only where there is one; alone it does not say what is around it.
        bool hasProject = IsNamedAsInProject(source) || project is { Connections: not null } or { Parameters: not null } or { HasUnreadable: true };
        Project = Host == WorkflowHost.Standard && hasProject ? project : null;
    }

    /// <summary>The file it stands in.</summary>
    internal JsonSource Source { get; }

    /// <summary>The definition itself: triggers, actions, parameters.</summary>
    internal JObject Definition { get; }

    /// <summary>The object that holds the definition, and beside it what belongs to its host; the definition where nothing does.</summary>
    internal JObject Wrapper { get; }

    internal WorkflowHost Host { get; }

    /// <summary>Its project, for Logic Apps Standard; or null, also where it is not known.</summary>
    internal LogicAppProject? Project { get; }

    internal IReadOnlyList<Step> Triggers { get; }

    /// <summary>All actions, each before what is nested in it.</summary>
    internal IReadOnlyList<Step> Actions { get; }

    internal IEnumerable<Step> Steps => Triggers.Concat(Actions);

    /// <summary>Every string that its host evaluates, taken apart; read once.</summary>
    internal IReadOnlyList<WorkflowString> Strings => field ??= WorkflowStrings.Of(this);

    /// <summary>Whether it stores methods and paths, and its host knows no definition of the connector.</summary>
    internal bool IsLogicApp => Host != WorkflowHost.PowerAutomate;

    /// <summary>Whether it stands in a template, where strings in brackets are evaluated at deployment and are none of the workflow's business.</summary>
    internal bool IsInTemplate => Source.Root.Text("$schema")?.Contains("deploymentTemplate", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether a value shows only in a run, or when its template is deployed.</summary>
    internal bool IsComputed(JToken? token) => token.IsComputed() || (token.AsText() is { } text && IsOfTemplate(text));

    /// <summary>Whether a text is evaluated at deployment.</summary>
    internal bool IsOfTemplate(string text) => IsInTemplate && text.StartsWith('[') && !text.StartsWith("[[", StringComparison.Ordinal);

    internal SourcePosition PositionOf(JToken token) => Source.PositionOf(token);

    private static bool IsNamedAsInProject(JsonSource source) =>
        Path.GetFileName(source.File).Equals("workflow.json", StringComparison.OrdinalIgnoreCase);

    private static WorkflowHost HostOf(JsonSource source, JObject wrapper, IReadOnlyList<Step> steps)
    {
        bool isOfKind = source.Root["kind"].AsText() is "Stateful" or "Stateless";
        if (wrapper["connectionReferences"] is not null
            || (!isOfKind && steps.Any(step => step.Type?.StartsWith("OpenApiConnection", StringComparison.OrdinalIgnoreCase) == true)))
        {
            return WorkflowHost.PowerAutomate;
        }

        bool isStandard = isOfKind
            || IsNamedAsInProject(source)
            || steps.Any(step => step.Inputs.Object("host").Object("connection")?["referenceName"] is not null);
        return isStandard ? WorkflowHost.Standard : WorkflowHost.Consumption;
    }
}
