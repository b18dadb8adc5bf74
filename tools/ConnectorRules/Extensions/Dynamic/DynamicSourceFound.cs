using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Wants dynamic references that take their values from an input which is there.</summary>
internal sealed class DynamicSourceFound : IRule
{
    // To guess what was meant, a few of the operations that share a part are enough, and not all of a giant body.
    private const int MostGuessedAt = 5;
    private const int MostNames = 500;

    public RuleInfo Info { get; } = new(
        "dynamic-source-found", Severity.Warning, "A dynamic reference takes values from inputs of the operation it stands in.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The designer waits for a value of an input that never comes; the drop-down or the fields do not show.",
        Source = "\"Extend an OpenAPI definition for a custom connector\": 'parameter' is a parameter's name, 'parameterReference' its full path, "
            + "such as body/customer/id. What stands in a shared part has to be an input of one of the operations that use it.",
        Bad = """
            "parameters": { "customerId": { "parameter": "custmer" } }
            """,
        Good = """
            "parameters": { "customerId": { "parameter": "customer" } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DynamicReference reference in connector.Dynamic?.All ?? [])
        {
            DynamicArgument[] arguments = [.. reference.Arguments.Where(argument => argument.SourceName is { Length: > 0 })];
            if (arguments.Length == 0)
            {
                continue;
            }

            // A shared part is written once for operations of different inputs, so that one of them is enough; a part nobody uses asks nobody.
            IReadOnlyCollection<DefinitionNode> users = connector.Dynamic!.UsersOf(reference);
            OperationInputs[] inputs = [.. users.Select(connector.Dynamic.InputsOf)];
            foreach (DynamicArgument argument in arguments.Where(argument => inputs.Length > 0 && inputs.All(one => IsMissing(argument, one))))
            {
                string user = users.Count == 1
                    ? $"'{users.First().OperationName()}' does not have"
                    : $"none of the {users.Count} operations here has";
                string? meant = Spelling.Nearest(
                    argument.SourceName!, inputs.Take(MostGuessedAt).SelectMany(one => one.Names().Take(MostNames)).Distinct());
                yield return Info.At(
                    reference.Holder.PositionOf(argument.Source!),
                    $"{reference.Name} takes '{argument.Name}' from the input '{argument.SourceName}', which {user}.",
                    meant is null ? "Name an input of the operation, or add it." : $"Write '{meant}'.");
            }
        }
    }

    private static bool IsMissing(DynamicArgument argument, OperationInputs inputs) =>
        inputs.Find(argument.SourceName!) is { IsFound: false, IsUnknown: false };
}
