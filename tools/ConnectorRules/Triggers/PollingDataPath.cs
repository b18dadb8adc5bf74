using System.Text.RegularExpressions;
using ConnectorRules.Operations;
using ConnectorRules.Responses;
using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>Holds a polling policy's path to the answer it reads.</summary>
internal sealed partial class PollingDataPath : IRule
{
    private const string Parameter = "x-ms-apimTemplateParameter.triggerDataPath";

    public RuleInfo Info { get; } = new(
        "polling-data-path", Severity.Warning, "The triggerDataPath of a pollingtrigger policy leads to a list in the trigger's answer.",
        "Write the path of the list of events, such as '@triggerBody().value'.")
    {
        Why = "The policy takes the events from there and lets the flow run when there are some; from another place it takes none.",
        Source = "Policy template pollingtrigger, triggerDataPath. Both triggers with the policy of the accepted connectors at hand keep it.",
        Bad = """
            "x-ms-apimTemplateParameter.triggerDataPath": "@triggerBody().invoice"    where the answer has 'invoices'
            """,
        Good = """
            "x-ms-apimTemplateParameter.triggerDataPath": "@triggerBody().invoices"
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (PolicyTemplateInstance policy in connector.PollingPolicies())
        {
            // Other expressions are the platform's to compute.
            if (policy.Parameters[Parameter] is not JValue { Value: string path } token || !Steps().IsMatch(path))
            {
                continue;
            }

            string[] names = [.. Name().Matches(path["@triggerBody()".Length..]).Select(name => name.Groups["name"].Value)];
            foreach (DefinitionNode trigger in connector.PollingTriggers().Where(trigger => policy.AppliesTo(trigger.Operation!.Id)))
            {
                if (AnswerOf(trigger) is { } answer && Judge(answer, names) is { } fault)
                {
                    Diagnostic finding = Info.At(
                        connector.Properties!.Source.PositionOf(token), $"'{path}' of the answer of '{trigger.OperationName()}' {fault.Text}.");
                    yield return finding with { Severity = fault.Severity, OperationId = trigger.Operation!.Id };
                }
            }
        }
    }

    private static DefinitionNode? AnswerOf(DefinitionNode trigger) => OperationResponse.Of(trigger)
        .Where(response => response.IsSuccess)
        .Select(response => response.Content.Children.FirstOrDefault(child => child.Kind == NodeKind.Schema))
        .FirstOrDefault(schema => schema is not null);

    // A service may answer more than is declared, so that what is not declared weighs less than what is declared otherwise.
    private static (string Text, Severity Severity)? Judge(DefinitionNode answer, string[] names)
    {
        IReadOnlyList<DefinitionNode> value = ValueParts.Of(answer);
        foreach (string name in names)
        {
            DefinitionNode? next = value.SelectMany(part => part.Children).FirstOrDefault(child => child.PropertyName == name);
            if (next is null)
            {
                bool isKnown = ValueParts.AreKnown(value) && value.Any(part => part["properties"] is JObject { Count: > 0 });
                return isKnown ? ($"is not declared: there is no '{name}'", Severity.Info) : null;
            }

            value = ValueParts.Of(next);
        }

        return ValueParts.AreKnown(value) && !value.Any(ListOfEvents.IsList) && value.FirstOrDefault(part => part.Has("type")) is { } typed
            ? ($"is of type '{typed.Text("type")}', no list", Severity.Warning)
            : null;
    }

    [GeneratedRegex(@"^@triggerBody\(\)(?:\??\.[A-Za-z0-9_]+|\??\['[^']+'\])*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Steps();

    [GeneratedRegex(@"\.(?<name>[A-Za-z0-9_]+)|\['(?<name>[^']+)'\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
