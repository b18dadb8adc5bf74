using Connectors;
using Connectors.Diagnostics;
using PacPackager.Flows.Calls;
using PacPackager.Flows.Checks;
using PacPackager.Flows.Model;
using PacPackager.Flows.Outputs;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows;

/// <summary>Holds workflows to a connector's definition, and to what their hosts demand of any workflow.</summary>
internal sealed class FlowChecker
{
    private static readonly IReadOnlyList<IFlowCheck> General =
    [
        new KeyCheck(),
        new ShapeCheck(),
        new TypeCheck(),
        new RunAfterCheck(),
        new RetryPolicyCheck(),
        new ExpressionCheck(),
        new ReferenceCheck(),
        new ConnectionCheck(),
    ];

    // Findings after which a call may be the connector's though it does not look it.
    private static readonly HashSet<string> Unsettling =
        [ConnectionRules.ReferenceExists.Id, ConnectionRules.NamePresent.Id, StepRules.TypeKnown.Id, StepRules.HostType.Id];

    private readonly ConnectorDefinition definition;
    private readonly CallReader calls;
    private readonly OperationCheck operations;
    private readonly NoRetryCheck noRetry;

    /// <summary>A checker for one connector.</summary>
    /// <param name="definition">Its definition.</param>
    /// <param name="settings">What its <c>pacpackager.json</c> says.</param>
    /// <param name="references">Names of connections that the user says are the connector's.</param>
    internal FlowChecker(ConnectorDefinition definition, ToolSettings settings, IReadOnlyList<string> references)
    {
        this.definition = definition;
        calls = new CallReader(definition, references);
        operations = new OperationCheck(definition);
        noRetry = new NoRetryCheck(settings);
    }

    /// <summary>What is wrong with the connector's own settings for flows.</summary>
    internal IEnumerable<Diagnostic> CheckSettings() => noRetry.CheckSettings(definition);

    /// <summary>What is wrong with a workflow.</summary>
    internal IReadOnlyList<Diagnostic> Check(Workflow workflow)
    {
        IReadOnlyList<OurCall> ours = calls.Read(workflow);
        List<Diagnostic> found =
        [
            .. General.SelectMany(check => check.Check(workflow)),
            .. ours.SelectMany(call => Check(workflow, call)),
            .. new OutputCheck(workflow, ours).Check(),
        ];
        // Whose calls they are is open as long as their connections are.
        bool isOpen = workflow.Project is { HasUnreadable: true }
            || workflow.Steps.Any(step => step.Content is not null && step.Type is null)
            || found.Exists(finding => Unsettling.Contains(finding.RuleId));
        if (ours.Count == 0 && !isOpen)
        {
            found.Add(NoCall(workflow));
        }

        return WithoutConsequences(found);
    }

    private IEnumerable<Diagnostic> Check(Workflow workflow, OurCall call)
    {
        IEnumerable<Diagnostic> found = operations.Check(workflow, call);
        return call.Operation is not { } operation
            ? found
            : found.Concat(PlaceCheck.Check(workflow, call, operation))
                .Concat(InputCheck.Check(workflow, call, operation))
                .Concat(noRetry.Check(workflow, call, operation));
    }

    private Diagnostic NoCall(Workflow workflow)
    {
        string[] others = [.. calls.OtherNames(workflow).Take(5)];
        string seen = others.Length == 0 ? "" : $" Connections it uses: {string.Join(", ", others.Select(name => $"'{name}'"))}.";
        return FileRules.UsesConnector.At(workflow.PositionOf(workflow.Definition), $"No call here is of '{definition.Title}'.{seen}");
    }

    // A step of the wrong type lacks what that type needs; that goes away with the type.
    // Where only the retry policy none will do, it does not matter what else is wrong with another.
    private static List<Diagnostic> WithoutConsequences(List<Diagnostic> found)
    {
        string[] retried = [.. found.Where(finding => finding.RuleId == RetryRules.NotSentTwice.Id).Select(finding => finding.Pointer)];
        found.RemoveAll(finding => finding.RuleId == RetryRules.Valid.Id && retried.Any(policy => IsWithin(finding.Pointer, policy)));
        string[] wronglyTyped =
        [
            .. found.Where(finding => finding.RuleId == OperationRules.WebhookType.Id)
                .Select(finding => finding.Pointer[..finding.Pointer.LastIndexOf('/')]),
        ];
        found.RemoveAll(finding => finding.RuleId == StepRules.MemberPresent.Id
            && wronglyTyped.Any(step => IsWithin(finding.Pointer, step)));
        return found;
    }

    private static bool IsWithin(string pointer, string outer) => pointer == outer || pointer.StartsWith(outer + "/", StringComparison.Ordinal);
}
