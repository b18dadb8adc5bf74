using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Parameters;

/// <summary>Speaks of parameters that share their name with a member of the body.</summary>
internal sealed class ParameterNameUnambiguous : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-name-unambiguous", Severity.Info, "No parameter has the name of a member of the body.",
        "Let dynamic values name it by its full path, with x-ms-dynamic-list or x-ms-dynamic-properties.")
    {
        CertificationOnly = true,
        Why = "A dynamic value that asks for the name cannot tell which of the two is meant.",
        Source = "\"Fix Swagger Validator errors\": OperationParameterNameIsAmbiguous.",
        Bad = """/invoices/{id} with a body { "id": ..., "amount": ... }""",
        Good = """/invoices/{invoiceId} with a body { "id": ..., "amount": ... }""",
        Covers = ["OperationParameterNameIsAmbiguous"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode operation in connector.Operations())
        {
            IReadOnlyList<OperationParameter> parameters = OperationParameters.Of(operation).All;
            HashSet<string> members = MembersOf(parameters.FirstOrDefault(parameter => parameter.In == "body"));
            foreach (OperationParameter parameter in parameters.Where(parameter => !parameter.IsInBody))
            {
                if (members.Contains(parameter.Name))
                {
                    string message = $"'{operation.OperationName()}' has '{parameter.Name}' in '{parameter.In}' and in its body.";
                    Diagnostic finding = Info.At(parameter.Written.PositionOf("name"), message);
                    yield return finding with { OperationId = operation.Operation!.Id };
                }
            }
        }
    }

    // The body's own members and those it is composed of.
    private static HashSet<string> MembersOf(OperationParameter? body)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        HashSet<DefinitionNode> seen = [];
        Stack<DefinitionNode> open = new(body?.Content.Children.Where(child => child.Kind == NodeKind.Schema) ?? []);
        while (open.TryPop(out DefinitionNode? written))
        {
            if (written.Resolve() is not { } schema || !seen.Add(schema))
            {
                continue;
            }

            names.UnionWith(schema.Children.Select(child => child.PropertyName).OfType<string>());
            foreach (DefinitionNode part in schema.Children.Where(child => child.Kind == NodeKind.Schema && child.Json.Parent is JArray))
            {
                open.Push(part);
            }
        }

        return names;
    }
}
