using ConnectorRules.Extensions.Dynamic;
using ConnectorRules.Schemas.Keywords;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions;

/// <summary>Finds extensions where the platform does not look for them.</summary>
internal sealed class ExtensionPlace : IRule
{
    public RuleInfo Info { get; } = new(
        "extension-place", Severity.Warning, "An extension stands in an object in which the platform looks for it.")
    {
        Why = "The platform reads over an extension in another place than its own, as over one it does not know.",
        Source = "\"Extend an OpenAPI definition for a custom connector\", the published schema of apiDefinition.swagger.json. "
            + "5 of 1,031 accepted connectors have a visibility in another place, "
            + "some a dynamic schema beside the operation's id.",
        Bad = """
            "200": { "description": "The scan.", "x-ms-media-kind": "image", "schema": { "type": "string", "format": "binary" } }
            """,
        Good = """
            "200": { "description": "The scan.", "schema": { "type": "string", "format": "binary", "x-ms-media-kind": "image" } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        where node.Reference is null || SwaggerKeywords.Find(node.Kind, "$ref") is null
        from member in node.Json.Properties()
        where ExtensionNames.IsPlatforms(member.Name)
        let known = ExtensionTable.Of(member.Name)
        where known.Count > 0 && ExtensionTable.Find(member.Name, node.Kind) is null && !DynamicPlace.Judges(node.Kind, member.Name)
        select Finding(node, known);

    private Diagnostic Finding(DefinitionNode node, IReadOnlyList<Extension> known)
    {
        Extension extension = known[0];
        Diagnostic finding = Info.At(
            node.PositionOfKey(extension.Name),
            $"'{extension.Name}' means nothing in {PlaceNames.Of(node.Kind)}; it belongs to {Owners(known)}.",
            Fix(node, extension));
        return finding with { Severity = extension.Misplaced };
    }

    private static string Owners(IEnumerable<Extension> known)
    {
        string[] places =
        [
            .. known.SelectMany(row => row.Places)
                .Where(place => place is not (NodeKind.Items or NodeKind.Header or NodeKind.BodyParameter))
                .Select(PlaceNames.Of)
                .Distinct(),
        ];
        return string.Join(" or ", places.Take(4));
    }

    private static string Fix(DefinitionNode node, Extension extension)
    {
        bool Belongs(NodeKind place) => extension.Places.Contains(place);
        return (node.Kind, extension.Name) switch
        {
            (NodeKind.BodyParameter or NodeKind.Response or NodeKind.NotificationContent, _)
                when Belongs(NodeKind.Schema) && node["schema"] is not null =>
                "Move it into 'schema'.",
            (NodeKind.Operation, _) when Belongs(NodeKind.Schema) && !Belongs(NodeKind.Parameter) =>
                "Move it into the 'schema' of the body or of the answer it is for.",
            (NodeKind.PathItem, _) when Belongs(NodeKind.Operation) => "Move it into the operation.",
            (NodeKind.Root, _) when Belongs(NodeKind.Info) => "Move it into 'info'.",
            (NodeKind.Info, _) when Belongs(NodeKind.Root) => "Move it out of 'info', to the root of the definition.",
            (_, "x-ms-summary") => "Remove it.",
            _ => "Move it there or remove it.",
        };
    }
}
