using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Requirements;

/// <summary>Wants a list of required names to name something, each once.</summary>
internal sealed class RequiredListFilled : IRule
{
    public RuleInfo Info { get; } = new("required-list-filled", Severity.Warning, "A 'required' names at least one property, and each once.")
    {
        Why = "An empty list is refused by readers of the format; a name given twice mostly stands for another one.",
        Source = "\"Fix Swagger Validator errors\": RequiredPropertyArrayEmpty; published schema of apiDefinition.swagger.json.",
        Bad = """{ "type": "object", "required": [], "properties": { "number": { "type": "string" } } }""",
        Good = """{ "type": "object", "properties": { "number": { "type": "string" } } }""",
        Covers = ["RequiredPropertyArrayEmpty"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.Of(NodeKind.Schema) ?? []
        where node.Reference is null && node["required"] is JArray
        from finding in Judge(node, (JArray)node["required"]!)
        select finding;

    private Diagnostic[] Judge(DefinitionNode node, JArray names)
    {
        if (names.Count == 0)
        {
            return [Info.At(node.PositionOf("required"), "'required' names no property.", "Remove it, or name the properties.")];
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. RequiredNames.Tokens(node)
                .Where(name => !seen.Add((string)name!))
                .Select(name => Info.At(node.PositionOf(name), $"'{name}' is in the list already.", "Remove one of the two.")),
        ];
    }
}
