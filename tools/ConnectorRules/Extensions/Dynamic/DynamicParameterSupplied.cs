using ConnectorRules.Operations;
using ConnectorRules.Parameters;
using ConnectorRules.Subject;
using Connectors;
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
        foreach ((DynamicReference reference, DefinitionNode asked) in connector.Dynamic?.Resolved() ?? [])
        {
            // A slip of a name is one finding, where the name is.
            OperationInputs inputs = connector.Dynamic!.InputsOf(asked);
            HashSet<string> meant = [.. reference.Arguments.Select(argument => ParameterNames.MeantBy(argument.Name, inputs)).OfType<string>()];
            string[] missing =
            [
                .. inputs.All
                    .Where(parameter => IsNeeded(parameter) && !IsSupplied(parameter, reference, inputs) && !meant.Contains(parameter.Name))
                    .Where(parameter => !IsSetByPolicy(parameter, asked.Operation!, connector.Properties))
                    .Select(parameter => parameter.Name),
            ];
            if (missing.Length > 0)
            {
                yield return Info.At(
                    reference.PositionOf(reference.Json["parameters"] is null ? "operationId" : "parameters"),
                    $"{reference.Name} does not supply {Quoted(missing, " and ")}, which '{asked.OperationName()}' requires.",
                    $"Add {Quoted(missing, " and ")} to its 'parameters', or give a default.");
            }
        }
    }

    private static bool IsNeeded(OperationParameter parameter) => parameter.Content.Flag("required") && !parameter.Content.Has("default") && parameter.In switch
    {
        // A body is needed for what it has to hold.
        "body" => parameter.Content.Children.Where(child => child.Kind == NodeKind.Schema)
            .SelectMany(SchemaPath.PartsOf)
            .Any(part => part is not null && Schemas.RequiredNames.Of(part).Any(name => NeedsValue(part, name))),
        _ => parameter.Name.Length > 0,
    };

    private static bool NeedsValue(DefinitionNode holder, string name) =>
        holder.Children.FirstOrDefault(child => child.PropertyName == name)?.Resolve() is { } property && !property.Has("default")
            && !property.Flag("readOnly") && property.Children.Count == 0;

    private static bool IsSupplied(OperationParameter parameter, DynamicReference reference, OperationInputs inputs) => parameter.In == "body"
        ? reference.Arguments.Any(argument => !inputs.Named(argument.Name).Any(named => named.In != "body"))
        : reference.Arguments.Any(argument => inputs.Named(argument.Name).Contains(parameter) || argument.Name == $"{parameter.In}/{parameter.Name}");

    // A header or query parameter that comes from the connection, or is written by a policy in any other way.
    private static bool IsSetByPolicy(OperationParameter parameter, Operation asked, ConnectorProperties? properties) =>
        properties?.Policies.Any(policy => policy.AppliesTo(asked.Id)
            && policy.TemplateId.ToUpperInvariant() is "SETHEADER" or "SETQUERYPARAMETER"
            && string.Equals((policy["name"] as Newtonsoft.Json.Linq.JValue)?.Value as string, parameter.Name, StringComparison.OrdinalIgnoreCase)) == true;

    private static string Quoted(IEnumerable<string> names, string joint) => string.Join(joint, names.Select(name => $"'{name}'"));
}
