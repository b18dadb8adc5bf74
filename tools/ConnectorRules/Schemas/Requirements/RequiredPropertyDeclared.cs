using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Requirements;

/// <summary>Wants required properties to be there.</summary>
internal sealed class RequiredPropertyDeclared : IRule
{
    // Guessing what was meant must not cost more than finding out what is wrong.
    private const int LongestGuess = 100;
    private const int MostGuesses = 500;

    public RuleInfo Info { get; } = new("required-property-declared", Severity.Error, "Every name in 'required' is a property of the object.")
    {
        Why = "A call without the property is refused, and the maker has no field to enter it.",
        Source = "\"Fix Swagger Validator errors\": RequiredPropertyDefinitionMissing. No object with properties of 1,031 accepted connectors "
            + "requires one it lacks; 8 connectors have a 'required' with no property beside it.",
        Bad = """{ "type": "object", "required": ["numbre"], "properties": { "number": { "type": "string" } } }""",
        Good = """{ "type": "object", "required": ["number"], "properties": { "number": { "type": "string" } } }""",
        Covers = ["RequiredPropertyDefinitionMissing"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        ObjectShape shape = new();
        return from node in connector.Tree?.Of(NodeKind.Schema) ?? []
               where node.Reference is null && node["required"] is JArray { Count: > 0 } && node.Text("type") is null or "object"
               let declared = shape.NamesAround(node)
               where declared is not null
               from finding in declared.Count == 0 ? Alone(node) : Missing(node, declared)
               select finding;
    }

    private IEnumerable<Diagnostic> Missing(DefinitionNode node, HashSet<string> declared) =>
        from name in RequiredNames.Tokens(node)
        where !declared.Contains((string)name!)
        select Info.At(node.PositionOf(name), $"'{name}' is required and not declared.", Fix((string)name!, declared));

    // Mostly the list slipped out of the object it belongs to: one fault, whatever it names.
    private IEnumerable<Diagnostic> Alone(DefinitionNode node)
    {
        JToken[] names = [.. RequiredNames.Tokens(node)];
        if (names.Length > 0 && node["additionalProperties"] is not JObject)
        {
            Diagnostic finding = Info.At(
                node.PositionOfKey("required"),
                $"'{names[0]}'{(names.Length > 1 ? $" and {names.Length - 1} more are" : " is")} required where no property is declared.",
                "Declare the properties, or remove 'required'.");
            yield return finding with { Severity = Severity.Warning };
        }
    }

    private static string Fix(string name, HashSet<string> declared) =>
        name.Length <= LongestGuess
        && EditDistance.Nearest(name, declared.Where(other => Math.Abs(other.Length - name.Length) <= 2).Take(MostGuesses), 1) is [{ } nearest]
        && EditDistance.Between(name, nearest) <= Math.Min(2, name.Length / 3)
            ? $"Write '{nearest}'."
            : "Declare it in 'properties', or take it out of 'required'.";
}
