using System.Collections.Frozen;
using ConnectorRules.Extensions.Shapes;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using static ConnectorRules.Subject.NodeKind;

namespace ConnectorRules.Extensions;

/// <summary>The extensions the platform knows: their names, their places, their values.</summary>
/// <remarks>
/// Source: "Extend an OpenAPI definition for a custom connector", the published schema of apiDefinition.swagger.json, and what accepted
/// connectors use beyond the two. A new line here is a new demand.
/// </remarks>
internal static class ExtensionTable
{
    private static readonly NodeKind[] Fields = [Parameter, Items, Schema];

    private static readonly Shape Status = Shape.OneOf("Preview", "Production");

    private static readonly Extension[] Table =
    [
        new("x-ms-summary", Shape.Text, Parameter, BodyParameter, Items, Schema, Response, Header, Operation) { Misplaced = Severity.Info },

        // The designer of the platform writes "none" where the maker chose no visibility, and older versions an empty text.
        new("x-ms-visibility", Shape.OneOf("important", "advanced", "internal") with { OtherWords = ["none", ""] },
            Operation, Parameter, BodyParameter, Items, Schema, Header) { Mistaken = Severity.Error },
        new("x-ms-trigger", Shape.OneOf("single", "batch"), Operation) { Mistaken = Severity.Error },
        new("x-ms-trigger-hint", Shape.Text, Operation),
        new("x-ms-trigger-metadata",
            Shape.ObjectOf(new("kind", Shape.OneOf("query"), IsRequired: true), new("mode", Shape.OneOf("polling"), IsRequired: true)), Operation),
        new("x-ms-trigger-value",
            Shape.ObjectOf(new("value-collection", Shape.Path), new("value-path", Shape.Path)) with { AnyOf = ["value-collection", "value-path"] },
            Parameter),

        // Where these two stand is told by the rules about triggers.
        new("x-ms-notification-content", Shape.ObjectOf() with { IsOpen = true }),
        new("x-ms-notification-url", Shape.Boolean),
        new("x-ms-notification", Shape.ObjectOf(new ShapeMember("operationId", Shape.Text, IsRequired: true)), Operation),

        new("x-ms-dynamic-values", DynamicShapes.Values, Fields),
        new("x-ms-dynamic-list", DynamicShapes.List, Fields),
        new("x-ms-dynamic-tree", DynamicShapes.Tree, Fields),
        new("x-ms-dynamic-schema", DynamicShapes.Schema, Schema),
        new("x-ms-dynamic-properties", DynamicShapes.Properties, Schema),

        new("x-ms-api-annotation", Shape.ObjectOf(new ShapeMember("status", Status, IsRequired: true)), Info),
        new("x-ms-api-annotation",
            Shape.ObjectOf(
                new("family", Shape.Text),
                new("revision", new Shape(ShapeKind.Revision)),
                new("status", Status),
                new("replacement", Shape.ObjectOf(new("api", Shape.Text), new("operationId", Shape.Text)))),
            Operation),
        new("x-ms-operation-context",
            Shape.ObjectOf(new ShapeMember(
                "simulate",
                Shape.ObjectOf(new("operationId", Shape.Text, IsRequired: true), new("parameters", Shape.MapOf(Shape.Any))),
                IsRequired: true)),
            Operation),
        new("x-ms-capabilities",
            Shape.ObjectOf(
                new("testConnection", Shape.ObjectOf(new("operationId", Shape.Text, IsRequired: true), new("parameters", Shape.MapOf(Shape.Any)))),
                new("file-picker", DynamicShapes.FilePicker)),
            Root),
        new("x-ms-capabilities", Shape.ObjectOf(new ShapeMember("chunkTransfer", Shape.Boolean)), Operation),
        new("x-ms-url-encoding", Shape.OneOf("single", "double"), Parameter) { Misplaced = Severity.Info },
        new("x-ms-no-generic-test", Shape.Boolean, Operation),
        new("x-ms-safe-operation", Shape.Boolean, Operation),
        new("x-ms-pageable",
            Shape.ObjectOf(
                new("nextLinkName", Shape.OneOf("nextLink", "@odata.nextLink"), IsRequired: true),
                new("itemName", Shape.Any),
                new("operationName", Shape.Any)),
            Operation),

        // That both members are there is a check of its own, with a rule of its own.
        new("x-ms-enum-values",
            Shape.ListOf(Shape.ObjectOf(new("value", Shape.Any), new("displayName", Shape.Text)) with { IsOpen = true }), Fields),
        new("x-ms-media-kind", Shape.OneOf("image", "audio"), Schema),
        new("x-ms-editor", Shape.Text, Parameter, Schema),
        new("x-ms-editor-options",
            Shape.ObjectOf(new ShapeMember(
                "items",
                Shape.ListOf(Shape.ObjectOf(new("title", Shape.Text), new("value", Shape.Any, IsRequired: true)) with { IsOpen = true }))) with
            { IsOpen = true },
            Parameter, Items, Schema),
        new("x-ms-test-value", Shape.Any, Parameter, BodyParameter, Items, Schema) { Misplaced = Severity.Info },
        new("x-ms-localizeDefaultValue", Shape.Boolean, Parameter, Schema) { Misplaced = Severity.Info },

        new("x-ms-connector-metadata", Shape.ListOf(Shape.ObjectOf() with { IsOpen = true }), Root),
        new("x-ms-docs", Shape.ListOf(Shape.ObjectOf(new("url", Shape.Text, IsRequired: true), new("description", Shape.Text))), Root),
        new("x-ms-deployment-version", new Shape(ShapeKind.Version), Info) { Misplaced = Severity.Info, Mistaken = Severity.Info },
        new("x-ms-keywords", Shape.Any, Info) { Misplaced = Severity.Info },
        new("x-ms-openai-published-to-copilots", Shape.Any, Info) { Misplaced = Severity.Info },
        new("x-ms-openai-manifest",
            Shape.ObjectOf(
                new("modelDescription", Shape.Text), new("humanName", Shape.Text), new("contactEmail", Shape.Text), new("legalUrl", Shape.Text)) with
            { IsOpen = true },
            Root),
        new("x-ms-openai-data",
            Shape.ObjectOf(
                new("openai-enabled", Shape.Boolean),
                new("operations",
                    Shape.ListOf(Shape.ObjectOf(
                        new("operationId", Shape.Text, IsRequired: true), new("x-ms-require-user-confirmation", Shape.Boolean)) with
                    { IsOpen = true }))) with
            { IsOpen = true },
            Operation),
        new("x-ms-openai-data", Shape.Any, Root),
        new("x-ms-agentic-protocol", Shape.Any),
        new("x-ms-require-user-confirmation", Shape.Any),
    ];

    private static readonly FrozenDictionary<string, Extension[]> ByName =
        Table.GroupBy(row => row.Name, StringComparer.Ordinal).ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    /// <summary>The names the platform knows.</summary>
    internal static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What is known of a name, one entry for each meaning; none where it is not known.</summary>
    internal static IReadOnlyList<Extension> Of(string name) => ByName.GetValueOrDefault(name) ?? [];

    /// <summary>What an extension means in an object of a kind; null where the name is not known or means nothing there.</summary>
    internal static Extension? Find(string name, NodeKind place) =>
        Of(name).FirstOrDefault(row => row.Places.Count == 0 || row.Places.Contains(place));
}
