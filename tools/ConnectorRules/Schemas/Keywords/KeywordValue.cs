using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>Holds the values of keywords to their kinds.</summary>
internal sealed class KeywordValue : IRule
{
    public RuleInfo Info { get; } = new(
        "keyword-value", Severity.Warning, "The value of a keyword is of the kind the keyword takes: text, number, list, schema.")
    {
        Why = "A value of another kind is refused or counts as absent; a list where one schema belongs makes the designer show nothing.",
        Source = "Published schema of apiDefinition.swagger.json. "
            + "None of 1,031 accepted connectors has a list as a type, a list as items or a boolean as the required of a schema.",
        Bad = """{ "type": "object", "properties": { "id": { "type": "string", "required": true } } }""",
        Good = """{ "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } }""",
    };

    // A definition is understood without these.
    private static readonly HashSet<string> Aside = new(
        [
            "tags", "externalDocs", "xml", "contact", "license", "examples", "headers", "consumes", "produces", "scopes", "discriminator", "allOf",
            "collectionFormat",
        ],
        StringComparer.Ordinal);

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        from member in node.Json.Properties()
        let keyword = SwaggerKeywords.Find(node.Kind, member.Name)
        where keyword is not null && (node.Reference is null || member.Name == "$ref")
        from finding in Judge(node, keyword, member.Value)
        select finding;

    private IEnumerable<Diagnostic> Judge(DefinitionNode node, Keyword keyword, JToken value)
    {
        if (Mismatch(keyword, value) is { } wanted)
        {
            yield return Finding(node, keyword, value, $"'{keyword.Name}' has to be {wanted}, and is {ValueText.Described(value)}.", Fix(node, keyword, value, wanted));
            yield break;
        }

        foreach ((string name, JToken entry) in Entries(keyword, value))
        {
            if (keyword.Kind == ValueKind.Texts ? entry is not JValue { Type: JTokenType.String } : entry is not JObject)
            {
                string part = keyword.Kind == ValueKind.Texts ? "text" : "an object";
                yield return Finding(
                    node, keyword, entry, $"{name} of '{keyword.Name}' has to be {part}, and is {ValueText.Described(entry)}.", $"Make it {part}.");
            }
        }
    }

    // A scalar of another type may be read all the same; what has no shape to walk into cannot be, where operations and values hang on it.
    private Diagnostic Finding(DefinitionNode node, Keyword keyword, JToken value, string message, string fix)
    {
        Diagnostic finding = Info.At(node.PositionOf(value), message, fix);
        bool isScalar = keyword.Kind is ValueKind.Text or ValueKind.Boolean or ValueKind.Number or ValueKind.Count;
        return Aside.Contains(keyword.Name) || (isScalar && value is JValue) ? finding : finding with { Severity = Severity.Error };
    }

    private static string? Mismatch(Keyword keyword, JToken value)
    {
        (bool fits, string wanted) = keyword.Kind switch
        {
            ValueKind.Text => (value.Type == JTokenType.String, "text"),
            ValueKind.FilledText => (value is JValue { Type: JTokenType.String, Value: string { Length: > 0 } }, "text that is not empty"),
            ValueKind.Word => (
                value is JValue { Type: JTokenType.String, Value: string word } && keyword.Words.Contains(word, StringComparer.Ordinal),
                "one of " + string.Join(", ", keyword.Words.Select(word => $"'{word}'"))),
            ValueKind.Boolean => (value.Type == JTokenType.Boolean, "true or false"),
            ValueKind.Number => (value.Type is JTokenType.Integer or JTokenType.Float, "a number"),
            ValueKind.Count => (JsonTypes.IsWhole(value) && !JsonTypes.IsNegative(value), "a whole number from 0 up"),
            ValueKind.List or ValueKind.Texts => (value is JArray, "a list"),
            ValueKind.Objects => (value is JArray, "a list of objects"),
            ValueKind.Schemas => (value is JArray { Count: > 0 }, "a list of at least one schema"),
            ValueKind.Object or ValueKind.ObjectMap => (value is JObject, "an object"),
            ValueKind.SchemaOrBoolean => (value is JObject || value.Type == JTokenType.Boolean, "a schema, true or false"),
            _ => (true, ""),
        };
        return fits ? null : wanted;
    }

    private static IEnumerable<(string Name, JToken Value)> Entries(Keyword keyword, JToken value) => (keyword.Kind, value) switch
    {
        (ValueKind.Texts or ValueKind.Objects or ValueKind.Schemas, JArray list) =>
            list.Select((entry, index) => ($"Entry {index + 1}", entry)),
        (ValueKind.ObjectMap, JObject map) =>
            map.Properties().Where(entry => !IsExtension(keyword, entry.Name)).Select(entry => ($"'{entry.Name}'", entry.Value)),
        _ => [],
    };

    // Among names of the author's choice one may begin with x-; among paths and status codes it is an extension.
    private static bool IsExtension(Keyword keyword, string name) =>
        keyword.Name is "paths" or "responses" && name.StartsWith("x-", StringComparison.Ordinal);

    private static string Fix(DefinitionNode node, Keyword keyword, JToken value, string wanted) => (keyword.Name, value) switch
    {
        ("required", { Type: JTokenType.Boolean }) when node.Kind == NodeKind.Schema =>
            "List the property's name in the 'required' of the object that holds it.",
        ("type", JArray) => "Give one type; a property that may be null has 'x-nullable'.",
        ("items", JArray) => "Give one schema that fits every item.",
        ("exclusiveMaximum" or "exclusiveMinimum", { Type: JTokenType.Integer or JTokenType.Float }) =>
            $"Write the number as '{(keyword.Name == "exclusiveMaximum" ? "maximum" : "minimum")}' and true here.",
        ("discriminator", JObject) => "Write the name of the property alone.",
        (_, JValue { Type: JTokenType.String, Value: string text }) when keyword.Kind == ValueKind.Word && Nearest(keyword, text) is { } word =>
            $"Write '{word}'.",
        (_, JValue { Type: JTokenType.String }) when keyword.Kind is ValueKind.Boolean or ValueKind.Number or ValueKind.Count => "Write it without quotation marks.",
        (_, JValue { Type: JTokenType.Integer or JTokenType.Float or JTokenType.Boolean }) when keyword.Kind == ValueKind.Text => "Put it in quotation marks.",
        (_, { Type: JTokenType.Null }) => "Give it a value or remove it.",
        _ => $"Make it {wanted}.",
    };

    private static string? Nearest(Keyword keyword, string text)
    {
        string nearest = EditDistance.Nearest(text, keyword.Words, 1)[0];
        return text.Length < 20 && EditDistance.Between(text, nearest) <= 2 ? nearest : null;
    }
}
