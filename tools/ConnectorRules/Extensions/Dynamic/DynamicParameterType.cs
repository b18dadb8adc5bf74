using ConnectorRules.Operations;
using ConnectorRules.Parameters;
using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Holds fixed values to the type of the parameter they are for.</summary>
internal sealed class DynamicParameterType : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-parameter-type", Severity.Warning, "A value that a dynamic reference supplies is of the type of the parameter it is for.")
    {
        Why = "A value of another type is refused by the platform or by the service.",
        Source = "\"Fix Swagger Validator errors\": the parameters supplied have to have matching types.",
        Bad = """
            "parameters": { "limit": "100" }, where 'limit' is an integer
            """,
        Good = """
            "parameters": { "limit": 100 }
            """,
        Covers = ["Dynamic: supplied parameters have matching types"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((DynamicReference reference, DefinitionNode asked) in connector.Dynamic?.Resolved() ?? [])
        {
            DynamicArgument[] literals = [.. reference.Arguments.Where(argument => argument.Literal is not null)];
            OperationInputs inputs = connector.Dynamic!.InputsOf(asked);
            foreach (DynamicArgument argument in literals)
            {
                OperationParameter? parameter = inputs.Named(argument.Name).FirstOrDefault(one => one.In != "body");
                if (parameter is not null && !JsonTypes.Fits(argument.Literal!, parameter.Type))
                {
                    string written = JsonTypes.Written(argument.Literal!);
                    yield return Info.At(
                        reference.Holder.PositionOf(argument.Literal!),
                        $"{reference.Name} supplies {written} for '{parameter.Name}' of '{asked.OperationName()}', "
                            + $"which is of type '{parameter.Type}'.",
                        Fix(parameter.Type!, written));
                }
            }
        }
    }

    private static string Fix(string type, string written) => type switch
    {
        "string" when !written.StartsWith('a') => $"Write \"{written}\".",
        "integer" or "number" or "boolean" when written.StartsWith('"') => "Write it without quotation marks, or another value.",
        _ => $"Supply a value of type '{type}'.",
    };
}
