using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Checks;

/// <summary>Whether every connector call, of whatever connector, leads to a connection.</summary>
internal sealed class ConnectionCheck : IFlowCheck
{
    private static readonly string[] HostMembers = ["connectionName", "connectionReferenceName", "connection", "operationId", "apiId"];
    private static readonly string[] NamingMembers = ["referenceName", "name", "id"];

    public IEnumerable<Diagnostic> Check(Workflow workflow) =>
        workflow.Steps.SelectMany(step => Check(workflow, step)).Concat(RuntimeUrls(workflow));

    private static IEnumerable<Diagnostic> Check(Workflow workflow, Step step)
    {
        if (step.HasType("ServiceProvider"))
        {
            JToken? provider = step.Inputs.Object("serviceProviderConfiguration")?["connectionName"];
            return provider.AsText() is { } name && workflow.Project is { HasUnreadable: false } project
                ? Unless(project.Connections?.Root.Object("serviceProviderConnections")?[name] is not null, () => Undeclared(workflow, provider!, name))
                : [];
        }

        if (Connection.Of(workflow, step) is not { } connection || step.Inputs.Object("host") is not { } host)
        {
            return [];
        }

        bool isFlowCall = step.Type!.StartsWith("Open", StringComparison.OrdinalIgnoreCase);
        return (isFlowCall ? SurplusMembers(workflow, host) : Unnamed(workflow, step, host))
            .Concat(Unless(
                connection.Label is null || connection.Declared is not null || !CanTell(workflow),
                () => Undeclared(workflow, connection.Token!, connection.Label!)))
            .Concat(Unless(
                !workflow.IsLogicApp || step.Inputs?["authentication"] is null,
                () => ConnectionRules.Authentication.At(
                    workflow.PositionOf(step.Inputs!["authentication"]!), $"{step.Label} brings its own authentication.")));
    }

    // A definition on its own does not say what is around it.
    private static bool CanTell(Workflow workflow) => workflow.Host == WorkflowHost.Standard
        ? workflow.Project is { HasUnreadable: false }
        : Connection.DeclaredIn(workflow) is not null;

    private static IEnumerable<Diagnostic> SurplusMembers(Workflow workflow, JObject host) => host.Properties()
        .Where(member => !HostMembers.Contains(member.Name, StringComparer.Ordinal))
        .Select(member => ConnectionRules.HostMembers.At(workflow.PositionOf(member), $"'{member.Name}' is no member of the host of a call."));

    private static IEnumerable<Diagnostic> Unnamed(Workflow workflow, Step step, JObject host)
    {
        string wanted = workflow.Host == WorkflowHost.Standard ? "referenceName" : "name";
        JObject? connection = host.Object("connection");
        bool isNamed = NamingMembers.Any(name => !string.IsNullOrEmpty(connection.Text(name)));
        return Unless(isNamed, () => ConnectionRules.NamePresent.At(
            workflow.PositionOf(connection ?? (JToken)host), $"{step.Label} names no connection.", $"Add '{wanted}' to 'host.connection'."));
    }

    private static Diagnostic Undeclared(Workflow workflow, JToken token, string name)
    {
        JObject? declared = Connection.DeclaredIn(workflow);
        string where = workflow.Host switch
        {
            WorkflowHost.PowerAutomate => "connectionReferences",
            WorkflowHost.Standard => "connections.json",
            _ => "$connections",
        };
        string problem = workflow.Host == WorkflowHost.Standard && workflow.Project?.Connections is null
            ? $"Connection '{name}' cannot be found: there is no connections.json beside the workflow's folder."
            : $"Connection '{name}' is not declared in {where}.";
        return ConnectionRules.ReferenceExists.At(
            workflow.PositionOf(token),
            problem,
            Suggestion.Remedy(name, declared?.Properties().Select(each => each.Name) ?? [], ConnectionRules.ReferenceExists.Fix!));
    }

    private static IEnumerable<Diagnostic> RuntimeUrls(Workflow workflow) =>
        workflow.Project?.Connections is { } connections && Connection.DeclaredIn(workflow) is { } declared
            ? declared.Properties()
                .Where(reference => string.IsNullOrEmpty(reference.Value.Text("connectionRuntimeUrl")))
                .Select(reference => ConnectionRules.RuntimeUrlPresent.At(
                    connections.PositionOf(reference), $"Connection '{reference.Name}' has no 'connectionRuntimeUrl'."))
            : [];

    private static IEnumerable<Diagnostic> Unless(bool isFine, Func<Diagnostic> finding) => isFine ? [] : [finding()];
}
