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
            OperationParameter? body = parameters.FirstOrDefault(parameter => parameter.In == "body");
            foreach (OperationParameter parameter in parameters.Where(parameter => !parameter.IsInBody))
            {
                if (body is not null && Holds(body, parameter.Name))
                {
                    string message = $"'{operation.OperationName()}' has '{parameter.Name}' in '{parameter.In}' and in its body.";
                    Diagnostic finding = Info.At(parameter.Written.PositionOf("name"), message);
                    yield return finding with { OperationId = operation.Operation!.Id };
                }
            }
        }
    }

    // A path names a member from the body down, with or without the body's own name: 'customer/id', 'invoice/customer/id'.
    private static bool Holds(OperationParameter body, string path)
    {
        string[] segments = path.Split('/');
        return Leads(body.Content, segments) || (segments.Length > 1 && segments[0] == body.Name && Leads(body.Content, segments.AsSpan(1)));
    }

    private static bool Leads(DefinitionNode parameter, ReadOnlySpan<string> segments)
    {
        List<DefinitionNode> reached = [.. parameter.Children.Where(child => child.Kind == NodeKind.Schema)];
        foreach (string segment in segments)
        {
            reached = [.. reached.SelectMany(Composed).SelectMany(schema => schema.Children).Where(child => child.PropertyName == segment)];
        }

        return reached.Count > 0;
    }

    // The schema and those it is composed of, each once.
    private static HashSet<DefinitionNode> Composed(DefinitionNode written)
    {
        HashSet<DefinitionNode> found = [];
        Stack<DefinitionNode> open = new([written]);
        while (open.TryPop(out DefinitionNode? next))
        {
            if (next.Resolve() is not { } schema || !found.Add(schema))
            {
                continue;
            }

            foreach (DefinitionNode part in schema.Children.Where(child => child.Kind == NodeKind.Schema && child.Json.Parent is JArray))
            {
                open.Push(part);
            }
        }

        return found;
    }
}
