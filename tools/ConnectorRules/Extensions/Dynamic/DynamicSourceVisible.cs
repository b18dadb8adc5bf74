using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Wants dynamic references that take their values from inputs the maker sees.</summary>
internal sealed class DynamicSourceVisible : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-source-visible", Severity.Warning, "A dynamic reference takes values from inputs that are not internal.",
        "Supply the value itself, or show the input.")
    {
        Why = "The maker cannot fill in what is hidden, so there is nothing to ask the operation with.",
        Source = "\"Fix Swagger Validator errors\": the source of a dynamic parameter must not be internal.",
        Bad = """
            "parameters": { "version": { "parameter": "api-version" } }, where 'api-version' is internal
            """,
        Good = """
            "parameters": { "version": "2024-01-01" }
            """,
        Covers = ["Dynamic: referenced source is not internal"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DynamicReference reference in connector.Dynamic?.All ?? [])
        {
            DynamicArgument[] arguments = [.. reference.Arguments.Where(argument => argument.SourceName is { Length: > 0 })];

            // Of an operation nobody sees the inputs come from elsewhere.
            DefinitionNode[] users = arguments.Length == 0
                ? []
                : [.. connector.Dynamic!.UsersOf(reference).Where(user => !user.Operation!.IsInternal)];
            OperationInputs[] inputs = [.. users.Select(connector.Dynamic!.InputsOf)];
            foreach (DynamicArgument argument in arguments.Where(argument => IsHidden(argument, inputs)))
            {
                yield return Info.At(
                    reference.Holder.PositionOf(argument.Source!),
                    $"{reference.Name} takes '{argument.Name}' from the input '{argument.SourceName}', which is internal.");
            }
        }
    }

    private static bool IsHidden(DynamicArgument argument, OperationInputs[] inputs) =>
        inputs.Length > 0 && inputs.All(one => one.Find(argument.SourceName!).IsHidden);
}
