using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Finds parameters that a dynamic reference supplies to nobody.</summary>
internal sealed class DynamicParameterKnown : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-parameter-known", Severity.Warning, "A dynamic reference supplies parameters that the operation it asks has.")
    {
        Why = "What the operation does not take is not sent: the list is not narrowed as it was meant to be.",
        Source = "\"Extend an OpenAPI definition for a custom connector\": the keys of 'parameters' are the names of the operation's parameters.",
        Bad = """
            "parameters": { "custmerId": { "parameter": "customerId" } }
            """,
        Good = """
            "parameters": { "customerId": { "parameter": "customerId" } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((DynamicReference reference, DefinitionNode asked) in connector.Dynamic?.Resolved() ?? [])
        {
            IReadOnlyList<DynamicArgument> arguments = reference.Arguments;
            OperationInputs inputs = connector.Dynamic!.InputsOf(asked);
            foreach (DynamicArgument argument in arguments.Where(argument => !ParameterNames.IsKnown(argument.Name, inputs)))
            {
                string fix = ParameterNames.MeantBy(argument.Name, inputs) is { } meant
                    ? $"Write '{meant}'."
                    : "Remove it, or add the parameter to the operation.";
                yield return Info.At(
                    reference.Holder.PositionOf(argument.Token),
                    $"{reference.Name} supplies '{argument.Name}', which '{asked.OperationName()}' does not take.", fix);
            }
        }
    }
}
