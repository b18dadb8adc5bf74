using ConnectorRules.Subject;
using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>A place that asks another operation for choices or for a schema.</summary>
/// <param name="Holder">The parameter or schema it is for.</param>
/// <param name="Extension">The extension's name.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Json">What names the operation: the extension's value, or a part of it.</param>
internal sealed record DynamicReference(DefinitionNode Holder, string Extension, DynamicKind Kind, JObject Json)
{
    internal string? OperationId => Text("operationId");

    /// <summary>Whether the platform itself gives the choices.</summary>
    internal bool IsBuiltIn => Json.ContainsKey("builtInOperation");

    /// <summary>Whether the connector's file picker gives them.</summary>
    internal bool IsCapability => Json.ContainsKey("capability");

    internal bool AsksForItems => Kind is DynamicKind.Values or DynamicKind.List or DynamicKind.Tree;

    /// <summary>The member that says where in the answer the items are.</summary>
    internal string ItemsMember => Kind == DynamicKind.Values ? "value-collection" : "itemsPath";

    /// <summary>The member that says what of an item is the value, or what of the answer is the schema.</summary>
    internal string ValueMember => Kind is DynamicKind.Values or DynamicKind.Schema ? "value-path" : "itemValuePath";

    /// <summary>The members that say which properties of an item, or of the answer, are read.</summary>
    internal IReadOnlyList<string> PropertyMembers => Kind switch
    {
        DynamicKind.Values => ["value-path", "value-title"],
        DynamicKind.List => ["itemValuePath", "itemTitlePath"],
        DynamicKind.Tree => ["itemValuePath", "itemTitlePath", "itemFullTitlePath"],
        DynamicKind.Schema => ["value-path"],
        _ => ["itemValuePath"],
    };

    internal IReadOnlyList<DynamicArgument> Arguments { get; } = DynamicArgument.Of(Kind, Json["parameters"]);

    /// <summary>What messages call it.</summary>
    internal string Name => Json.Parent is JProperty { Name: "open" or "browse" } part ? $"'{part.Name}' of '{Extension}'" : $"'{Extension}'";

    internal string? Text(string member) => Json[member] is JValue { Type: JTokenType.String } text ? (string?)text : null;

    /// <summary>Where a member stands; the whole where it is absent.</summary>
    internal SourcePosition PositionOf(string member) =>
        Json[member] is { } value ? Holder.PositionOf(value) : Holder.PositionOf(Json.Parent is JProperty whole ? whole : Json);

    /// <summary>The references of one object.</summary>
    internal static IEnumerable<DynamicReference> In(DefinitionNode node)
    {
        foreach (JProperty member in node.Json.Properties())
        {
            if (member.Value is not JObject json || !member.Name.StartsWith("x-ms-dynamic-", StringComparison.Ordinal))
            {
                continue;
            }

            switch (member.Name)
            {
                case "x-ms-dynamic-values":
                    yield return new(node, member.Name, DynamicKind.Values, json);
                    break;
                case "x-ms-dynamic-list":
                    yield return new(node, member.Name, DynamicKind.List, json);
                    break;
                case "x-ms-dynamic-schema":
                    yield return new(node, member.Name, DynamicKind.Schema, json);
                    break;
                case "x-ms-dynamic-properties":
                    yield return new(node, member.Name, DynamicKind.Properties, json);
                    break;
                case "x-ms-dynamic-tree":
                    foreach (JObject level in new[] { json["open"], json["browse"] }.OfType<JObject>())
                    {
                        yield return new(node, member.Name, DynamicKind.Tree, level);
                    }

                    break;
            }
        }
    }
}
