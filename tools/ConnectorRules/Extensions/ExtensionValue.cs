using ConnectorRules.Extensions.Shapes;
using ConnectorRules.Schemas.Keywords;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions;

/// <summary>Holds the values of extensions to what the platform reads.</summary>
internal sealed class ExtensionValue : IRule
{
    public RuleInfo Info { get; } = new(
        "extension-value", Severity.Warning, "The value of an extension is of the kind, or one of the words, that the extension takes.")
    {
        Why = "A value of another kind counts as absent; an unknown visibility hides nothing, an unknown kind of trigger makes none.",
        Source = "\"Extend an OpenAPI definition for a custom connector\" and the published schema of apiDefinition.swagger.json. "
            + "2 of 1,031 accepted connectors write a visibility with a capital, none has another word or another kind of trigger.",
        Bad = """
            "x-ms-visibility": "hidden"
            """,
        Good = """
            "x-ms-visibility": "internal"
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        where node.Reference is null || SwaggerKeywords.Find(node.Kind, "$ref") is null
        from member in node.Json.Properties()
        where ExtensionNames.IsPlatforms(member.Name)
        let extension = ExtensionTable.Find(member.Name, node.Kind)
        where extension is not null
        from breach in ShapeCheck.Breaches(extension.Name, extension.Value, member.Value)
        select Info.At(node.PositionOf(breach.Culprit), breach.Message, breach.Fix) with { Severity = Weight(extension, breach) };

    private static Severity Weight(Extension extension, ShapeBreach breach) => breach.Weight switch
    {
        BreachWeight.Idle => Severity.Info,
        BreachWeight.Whole => extension.Mistaken,
        _ => Severity.Warning,
    };
}
