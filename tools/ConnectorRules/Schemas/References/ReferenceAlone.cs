using ConnectorRules.Schemas.Keywords;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.References;

/// <summary>Wants nothing beside a reference.</summary>
internal sealed class ReferenceAlone : IRule
{
    public RuleInfo Info { get; } = new(
        "reference-alone", Severity.Warning, "Nothing stands beside a '$ref'.", "Move it to what the reference leads to, or write that out here.")
    {
        Why = "What stands beside a reference is ignored: a label written there is never shown.",
        Source = "\"Fix Swagger Validator errors\": AdditionalPropertyNotAllowedAdjacentToRef; published schema of apiDefinition.swagger.json. "
            + "One of 46 connectors of a sample of accepted ones does it.",
        Bad = """{ "$ref": "#/definitions/Person", "description": "Who pays." }""",
        Good = """{ "$ref": "#/definitions/Payer" }""",
        Covers = ["AdditionalPropertyNotAllowedAdjacentToRef"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        where node.Reference is not null && SwaggerKeywords.Find(node.Kind, "$ref") is not null
        let beside = node.Json.Properties().Select(member => member.Name).Where(name => name != "$ref").ToArray()
        where beside.Length > 0
        select Info.At(
            node.PositionOfKey(beside[0]), $"{Quoted(beside)} beside '$ref' {(beside.Length == 1 ? "is" : "are")} ignored.");

    private static string Quoted(string[] names) =>
        string.Join(", ", names.Take(3).Select(name => $"'{name}'")) + (names.Length > 3 ? $" and {names.Length - 3} more" : "");
}
