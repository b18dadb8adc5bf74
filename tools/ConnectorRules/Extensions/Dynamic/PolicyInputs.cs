using ConnectorRules.Parameters;
using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Tells which inputs of an operation a policy of the connector writes: from the connection, or in any other way.</summary>
internal static class PolicyInputs
{
    internal static bool Include(OperationParameter parameter, Operation operation, ConnectorProperties? properties) =>
        properties?.Policies.Any(policy => policy.AppliesTo(operation.Id)
            && policy.TemplateId.ToUpperInvariant() is "SETHEADER" or "SETQUERYPARAMETER"
            && policy["name"] is JValue { Value: string name }
            && string.Equals(name, parameter.Name, StringComparison.OrdinalIgnoreCase)) == true;
}
