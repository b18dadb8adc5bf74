using ConnectorRules.Operations;
using ConnectorRules.Parameters;
using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Wants dynamic references that give the operation they ask all it requires.</summary>
internal sealed class DynamicParameterSupplied : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-parameter-supplied", Severity.Warning, "A dynamic reference supplies the required parameters of the operation it asks.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The designer calls the operation with what the reference supplies and with defaults; a call that lacks more is refused.",
        Source = "\"Fix Swagger Validator errors\": all required parameters of the operation have to be supplied. "
            + "What has a default, or what a policy of the connector sets, counts as supplied.",
        Bad = """
            "x-ms-dynamic-values": { "operationId": "ListContacts", ... }, which requires 'customerId'
            """,
        Good = """
            "x-ms-dynamic-values": { "operationId": "ListContacts", "parameters": { "customerId": { "parameter": "customerId" } }, ... }
            """,
        Covers = ["Dynamic: required parameters of the target supplied"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        Dictionary<DefinitionNode, OperationParameter[]> needed = [];
        foreach ((DynamicReference reference, DefinitionNode asked) in connector.Dynamic?.Resolved() ?? [])
        {
            OperationInputs inputs = connector.Dynamic!.InputsOf(asked);
            if (!needed.TryGetValue(asked, out OperationParameter[]? demands))
            {
                needed[asked] = demands =
                    [.. inputs.All.Where(parameter =>
                        IsNeeded(parameter) && !PolicyInputs.Include(parameter, asked.Operation!, connector.Properties))];
            }

            OperationParameter[] open = [.. demands.Where(parameter => !IsSupplied(parameter, reference, inputs))];
            // A slip of a name is one finding, where the name is.
            HashSet<string> meant = open.Length == 0
                ? []
                : [.. reference.Arguments.Select(argument => ParameterNames.MeantBy(argument.Name, inputs)).OfType<string>()];
            string[] missing = [.. open.Select(parameter => parameter.Name).Where(name => !meant.Contains(name))];
            if (missing.Length > 0)
            {
                yield return Info.At(
                    reference.PositionOf(reference.Json["parameters"] is null ? "operationId" : "parameters"),
                    $"{reference.Name} does not supply {Quoted(missing, " and ")}, which '{asked.OperationName()}' requires.",
                    $"Add {Quoted(missing, " and ")} to its 'parameters', or give a default.");
            }
        }
    }

    private static bool IsNeeded(OperationParameter parameter) =>
        parameter.Content.Flag("required") && !parameter.Content.Has("default") && HasDemands(parameter);

    // A body is needed for what it has to hold.
    private static bool HasDemands(OperationParameter parameter) => parameter.In == "body"
        ? parameter.Content.Children.Where(child => child.Kind == NodeKind.Schema).SelectMany(SchemaPath.PartsOf).Any(HasDemands)
        : parameter.Name.Length > 0;

    private static bool HasDemands(DefinitionNode? body)
    {
        HashSet<string> required = body is null ? [] : RequiredNames.Of(body);
        return required.Count > 0 && body!.Children.Any(child => child.PropertyName is { } name && required.Contains(name) && NeedsValue(child));
    }

    private static bool NeedsValue(DefinitionNode property) =>
        property.Resolve() is { Children.Count: 0 } content && !content.Has("default") && !content.Flag("readOnly");

    private static bool IsSupplied(OperationParameter parameter, DynamicReference reference, OperationInputs inputs) => parameter.In == "body"
        ? reference.Arguments.Any(argument => !inputs.Named(argument.Name).Any(named => named.In != "body"))
        : reference.Arguments.Any(argument => inputs.Named(argument.Name).Contains(parameter) || argument.Name == $"{parameter.In}/{parameter.Name}");

    private static string Quoted(IEnumerable<string> names, string joint) => string.Join(joint, names.Select(name => $"'{name}'"));
}
