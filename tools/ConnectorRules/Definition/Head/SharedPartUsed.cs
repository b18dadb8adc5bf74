using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Head;

/// <summary>Tells of shared parts that nothing refers to.</summary>
internal sealed class SharedPartUsed : IRule
{
    private static readonly (string Name, string Kind)[] Maps =
        [("definitions", "definition"), ("parameters", "shared parameter"), ("responses", "shared response")];

    public RuleInfo Info { get; } = new(
        "shared-part-used", Severity.Info, "Something refers to every definition, shared parameter and shared response.", "Take it out.")
    {
        CertificationOnly = true,
        Why = "What nothing refers to has no effect, but counts towards the size of the definition and is read by every reviewer.",
        Source = "\"Coding standards\". 144 of 1,031 accepted connectors have definitions that nothing refers to.",
        Bad = """
            "definitions": { "OldInvoice": { ... } }    and no "$ref": "#/definitions/OldInvoice"
            """,
        Good = """
            "schema": { "$ref": "#/definitions/Invoice" }, ... "definitions": { "Invoice": { ... } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { } definition || !Maps.Any(map => definition.Source.Root[map.Name] is JObject { Count: > 0 }))
        {
            yield break;
        }

        HashSet<JToken> used = Targets(definition);
        foreach ((string name, string kind) in Maps)
        {
            foreach (JProperty part in (definition.Source.Root[name] as JObject ?? []).Properties())
            {
                if (part.Value is JObject shared && !used.Contains(shared) && !IsVariant(shared, definition))
                {
                    yield return Info.At(definition.Source.PositionOf(part), $"Nothing refers to the {kind} '{part.Name}'.");
                }
            }
        }
    }

    // References stand in extensions too, so every one in the file counts.
    private static HashSet<JToken> Targets(ConnectorDefinition definition) => new(
        definition.Source.Root.DescendantsAndSelf().OfType<JObject>()
            .Select(holder => holder["$ref"] is JValue { Type: JTokenType.String } reference ? (string)reference! : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(definition.Source.Find)
            .OfType<JToken>(),
        ReferenceEqualityComparer.Instance);

    // A variant is found by the value of its base's discriminator, not by a reference.
    private static bool IsVariant(JObject schema, ConnectorDefinition definition) =>
        (schema["allOf"] as JArray ?? []).OfType<JObject>().Any(part =>
            part["$ref"] is JValue { Type: JTokenType.String } reference
            && definition.Source.Find((string)reference!) is JObject of && of.ContainsKey("discriminator"));
}
