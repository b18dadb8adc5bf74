using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Types;

/// <summary>Holds types to the seven that Swagger 2.0 has.</summary>
internal sealed class SchemaTypeKnown : IRule
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["int"] = "Write 'integer'.",
        ["int32"] = "Write 'integer' with 'format': 'int32'.",
        ["int64"] = "Write 'integer' with 'format': 'int64'.",
        ["long"] = "Write 'integer' with 'format': 'int64'.",
        ["bool"] = "Write 'boolean'.",
        ["float"] = "Write 'number' with 'format': 'float'.",
        ["double"] = "Write 'number' with 'format': 'double'.",
        ["decimal"] = "Write 'number'.",
        ["text"] = "Write 'string'.",
        ["date"] = "Write 'string' with 'format': 'date'.",
        ["datetime"] = "Write 'string' with 'format': 'date-time'.",
        ["date-time"] = "Write 'string' with 'format': 'date-time'.",
        ["uuid"] = "Write 'string' with 'format': 'uuid'.",
        ["guid"] = "Write 'string' with 'format': 'uuid'.",
        ["uri"] = "Write 'string' with 'format': 'uri'.",
        ["url"] = "Write 'string' with 'format': 'uri'.",
        ["email"] = "Write 'string' with 'format': 'email'.",
        ["byte"] = "Write 'string' with 'format': 'byte'.",
        ["binary"] = "Write 'string' with 'format': 'binary'.",
        ["list"] = "Write 'array'.",
        ["any"] = "Remove it; without a type any value fits.",
        ["null"] = "Give the type of the value that is there at other times.",
    };

    public RuleInfo Info { get; } = new(
        "schema-type-known", Severity.Error, "A type is string, integer, number, boolean, array, object or file.")
    {
        Why = "A value of an unknown type has no field in the designer and no token.",
        Source = "Published schema of apiDefinition.swagger.json. One of 1,031 accepted connectors has another.",
        Bad = """{ "type": "int" }""",
        Good = """{ "type": "integer" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        let type = node.Text("type")
        where type is not null && !JsonTypes.Names.Contains(type, StringComparer.Ordinal)
        select Info.At(node.PositionOf("type"), $"'{type}' is no type.", Fix(type, connector.Definition!));

    private static string Fix(string type, ConnectorDefinition definition)
    {
        if (definition.Source.Root["definitions"] is JObject definitions && definitions.ContainsKey(type))
        {
            return $"Refer to it with '$ref': '#/definitions/{type}'.";
        }

        string nearest = EditDistance.Nearest(type, JsonTypes.Names, 1)[0];
        return type.Length < 20 && EditDistance.Between(type, nearest) <= (type.Length < 5 ? 1 : 2)
            ? $"Write '{nearest}'."
            : Meant.GetValueOrDefault(type, $"Write one of {string.Join(", ", JsonTypes.Names.Select(name => $"'{name}'"))}.");
    }
}
