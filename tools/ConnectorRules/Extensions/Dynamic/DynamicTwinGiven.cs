using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Wants the unambiguous twin beside a dynamic reference that names its sources too loosely.</summary>
internal sealed class DynamicTwinGiven : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-twin-given", Severity.Warning,
        "A reference by name, x-ms-dynamic-values or x-ms-dynamic-schema, to a property of the body or to one of two inputs "
            + "has its successor beside it, x-ms-dynamic-list or x-ms-dynamic-properties.")
    {
        Why = "A name alone does not tell a property of the body from a parameter; newer designers read the full path only.",
        Source = "\"Extend an OpenAPI definition for a custom connector\" and \"Fix Swagger Validator errors\": "
            + "ambiguous references and references to properties need the successor as well.",
        Bad = """
            "x-ms-dynamic-values": { "operationId": "ListContacts", "parameters": { "customerId": { "parameter": "customer" } }, ... }
            """,
        Good = """
            "x-ms-dynamic-values": { ... },
            "x-ms-dynamic-list": { "operationId": "ListContacts", "parameters": { "customerId": { "parameterReference": "body/customer" } }, ... }
            """,
        Covers = ["Dynamic: ambiguous or property references need the -list or -properties twin"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DynamicReference reference in connector.Dynamic?.All.Where(LacksTwin) ?? [])
        {
            DynamicArgument[] arguments = [.. reference.Arguments.Where(argument => argument.SourceName is { Length: > 0 })];
            OperationInputs[] inputs = arguments.Length == 0
                ? []
                : [.. connector.Dynamic!.UsersOf(reference).Select(connector.Dynamic.InputsOf)];
            foreach (DynamicArgument argument in arguments)
            {
                if (inputs.Select(one => Looseness(one.Find(argument.SourceName!))).FirstOrDefault(looseness => looseness is not null) is { } loose)
                {
                    string twin = reference.Kind == DynamicKind.Values ? "x-ms-dynamic-list" : "x-ms-dynamic-properties";
                    yield return Info.At(
                        reference.Holder.PositionOf(argument.Source!),
                        $"{reference.Name} takes '{argument.Name}' from '{argument.SourceName}', which {loose}.",
                        $"Add '{twin}' beside it, with the full path as 'parameterReference'.");
                }
            }
        }
    }

    private static bool LacksTwin(DynamicReference reference) => reference.Kind switch
    {
        DynamicKind.Values => !reference.Holder.Has("x-ms-dynamic-list") && !reference.Holder.Has("x-ms-dynamic-tree"),
        DynamicKind.Schema => !reference.Holder.Has("x-ms-dynamic-properties"),
        _ => false,
    };

    private static string? Looseness(InputSource source) => source switch
    {
        { Parameters.Count: 0, Properties.Count: > 0 } => "is a property of the body",
        { Parameters.Count: 1, Properties.Count: > 0 } => "is a parameter and a property of the body",
        { Parameters.Count: > 1 } => $"is the name of {source.Parameters.Count} parameters",
        _ => null,
    };
}
