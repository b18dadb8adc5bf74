using ConnectorRules.Extensions.Shapes;

namespace ConnectorRules.Extensions;

/// <summary>The shapes of the extensions that ask another operation: for choices, for a tree of them or for a schema.</summary>
internal static class DynamicShapes
{
    // Documented for the first pair of extensions, whose sources are names.
    private static readonly Shape NamedArguments = Shape.MapOf(new Shape(ShapeKind.ValueOrObject)
    {
        Members = [new("parameter", Shape.Text)],
        IsOpen = true,
        Translations = new Dictionary<string, string> { ["parameterReference"] = "parameter" },
    });

    // And for the second one, whose sources are full references.
    private static readonly Shape ReferencedArguments = Shape.MapOf(new Shape(ShapeKind.Object)
    {
        Members = [new("value", Shape.Any), new("parameterReference", Shape.Text)],
        AnyOf = ["value", "parameterReference"],
        IsChoice = true,
        Translations = new Dictionary<string, string> { ["parameter"] = "parameterReference" },
    });

    private static readonly Shape BrowseArguments = Shape.MapOf(new Shape(ShapeKind.Object)
    {
        Members = [new("value", Shape.Any), new("parameterReference", Shape.Text), new("selectedItemValuePath", Shape.Path)],
        AnyOf = ["value", "parameterReference", "selectedItemValuePath"],
        IsChoice = true,
        Translations = new Dictionary<string, string> { ["parameter"] = "parameterReference" },
    });

    // What a file picker takes may be a value, a parameter or a property of what was picked.
    private static readonly Shape PickerCall = Shape.ObjectOf(
        new("operationId", Shape.Text, IsRequired: true), new("parameters", Shape.MapOf(Shape.Any)));

    internal static readonly Shape Values = new(ShapeKind.Object)
    {
        Members =
        [
            new("operationId", Shape.Text),
            new("builtInOperation", Shape.OneOf("AadGraph.GetUsers")),
            new("capability", Shape.OneOf("file-picker")),
            new("parameters", NamedArguments),
            new("value-collection", Shape.Path),
            new("value-path", Shape.Path),
            new("value-title", Shape.Path),
        ],
        Translations = new Dictionary<string, string>
        {
            ["itemsPath"] = "value-collection",
            ["itemValuePath"] = "value-path",
            ["itemTitlePath"] = "value-title",
        },
    };

    internal static readonly Shape List = new(ShapeKind.Object)
    {
        Members =
        [
            new("operationId", Shape.Text),
            new("builtInOperation", Shape.OneOf("AadGraph.GetUsers")),
            new("parameters", ReferencedArguments),
            new("itemsPath", Shape.Path),
            new("itemValuePath", Shape.Path),
            new("itemTitlePath", Shape.Path),
        ],
        Translations = new Dictionary<string, string>
        {
            ["value-collection"] = "itemsPath",
            ["value-path"] = "itemValuePath",
            ["value-title"] = "itemTitlePath",
        },
    };

    internal static readonly Shape Schema = new(ShapeKind.Object)
    {
        Members = [new("operationId", Shape.Text), new("parameters", NamedArguments), new("value-path", Shape.Path)],
        Translations = new Dictionary<string, string> { ["itemValuePath"] = "value-path" },
    };

    internal static readonly Shape Properties = new(ShapeKind.Object)
    {
        Members = [new("operationId", Shape.Text), new("parameters", ReferencedArguments), new("itemValuePath", Shape.Path)],
        Translations = new Dictionary<string, string> { ["value-path"] = "itemValuePath" },
    };

    internal static readonly Shape Tree = Shape.ObjectOf(
        new("settings", Shape.ObjectOf(new("canSelectParentNodes", Shape.Boolean), new("canSelectLeafNodes", Shape.Boolean))),
        new("open", TreeCall(ReferencedArguments), IsRequired: true),
        new("browse", TreeCall(BrowseArguments), IsRequired: true));

    internal static readonly Shape FilePicker = Shape.ObjectOf(
        new("open", PickerCall, IsRequired: true),
        new("browse", PickerCall, IsRequired: true),
        new("value-collection", Shape.Path),
        new("value-path", Shape.Path),
        new("value-title", Shape.Path),
        new("value-folder-property", Shape.Path),
        new("value-media-property", Shape.Path));

    // Whether an item is a parent is told by a path or by an expression.
    private static Shape TreeCall(Shape arguments) => Shape.ObjectOf(
        new("operationId", Shape.Text),
        new("itemsPath", Shape.Path),
        new("itemValuePath", Shape.Path),
        new("itemTitlePath", Shape.Path),
        new("itemFullTitlePath", Shape.Path),
        new("itemIsParent", Shape.Any),
        new("parameters", arguments));
}
