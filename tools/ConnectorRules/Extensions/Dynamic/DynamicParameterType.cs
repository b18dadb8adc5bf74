using ConnectorRules.Operations;
using ConnectorRules.Parameters;
using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Holds what is supplied to the type of the parameter it is for.</summary>
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
            OperationInputs inputs = connector.Dynamic!.InputsOf(asked);
            foreach (DynamicArgument argument in reference.Arguments)
            {
                OperationParameter? parameter = inputs.Named(argument.Name).FirstOrDefault(one => one.In != "body");
                if (parameter is not null && (OfLiteral(reference, argument, parameter, asked) ?? OfSource(connector, reference, argument, parameter, asked)) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private Diagnostic? OfLiteral(DynamicReference reference, DynamicArgument argument, OperationParameter parameter, DefinitionNode asked)
    {
        if (argument.Literal is null || JsonTypes.Fits(argument.Literal, parameter.Type))
        {
            return null;
        }

        string written = JsonTypes.Written(argument.Literal);
        return Info.At(
            reference.Holder.PositionOf(argument.Literal),
            $"{reference.Name} supplies {written} for '{parameter.Name}' of '{asked.OperationName()}', which is of type '{parameter.Type}'.",
            Fix(parameter.Type!, written));
    }

    // An input of one of the operations that share the reference is enough; what has no type may be of any.
    private Diagnostic? OfSource(
        ConnectorSubject connector, DynamicReference reference, DynamicArgument argument, OperationParameter parameter, DefinitionNode asked)
    {
        if (argument.SourceName is not { Length: > 0 } source || parameter.Type is not { } wanted)
        {
            return null;
        }

        string?[] types =
        [
            .. connector.Dynamic!.UsersOf(reference)
                .Select(user => connector.Dynamic.InputsOf(user).Find(source))
                .SelectMany(found => found.IsFound ? found.Types : [null]),
        ];
        return types.Length == 0 || Array.Exists(types, type => type is null || CanBe(type, wanted))
            ? null
            : Info.At(
                reference.Holder.PositionOf(argument.Source!),
                $"{reference.Name} takes '{argument.Name}', of type '{wanted}' in '{asked.OperationName()}', from the input '{source}', which is of type '{types[0]}'.",
                "Take it from an input of that type, or give both the same type.");
    }

    private static bool CanBe(string type, string wanted) => type == wanted || (type == "integer" && wanted == "number");

    private static string Fix(string type, string written) => type switch
    {
        "string" when !written.StartsWith('a') => $"Write \"{written}\".",
        "integer" or "number" or "boolean" when written.StartsWith('"') => "Write it without quotation marks, or another value.",
        _ => $"Supply a value of type '{type}'.",
    };
}
