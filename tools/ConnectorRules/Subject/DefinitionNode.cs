using System.Globalization;
using System.Numerics;
using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Subject;

/// <summary>One object of the definition with the place it stands in.</summary>
public sealed class DefinitionNode
{
    private readonly ConnectorDefinition definition;
    private readonly List<DefinitionNode> children = [];

    internal DefinitionNode(ConnectorDefinition definition, NodeKind kind, JObject json, string key, DefinitionNode? parent)
    {
        this.definition = definition;
        Kind = kind;
        Json = json;
        Key = key;
        Parent = parent;
    }

    /// <summary>What it is.</summary>
    public NodeKind Kind { get; }

    /// <summary>The object as written. Read it, never change it.</summary>
    public JObject Json { get; }

    /// <summary>Its own key or index in what holds it: a property's name, a path, a status code, a method.</summary>
    public string Key { get; }

    /// <summary>The node it stands in, or null for the document.</summary>
    public DefinitionNode? Parent { get; }

    /// <summary>The nodes in it, in the order written.</summary>
    public IReadOnlyList<DefinitionNode> Children => children;

    /// <summary>The operation it stands in, as a model; null for shared parts.</summary>
    public Operation? Operation { get; internal set; }

    /// <summary>For a schema: what it is used for, references followed. For other nodes: none.</summary>
    public SchemaUse Use { get; internal set; }

    /// <summary>For a schema: the name under <c>properties</c> it is the value of, or null.</summary>
    public string? PropertyName { get; internal init; }

    /// <summary>Where its reference leads, or null where it is none or leads nowhere.</summary>
    public DefinitionNode? Target { get; internal set; }

    /// <summary>Whether its reference leads from reference to reference and back again.</summary>
    public bool ReferenceComesRound { get; internal set; }

    /// <summary>The reference as written, or null.</summary>
    public string? Reference => Json["$ref"] is JValue { Type: JTokenType.String } reference ? (string?)reference : null;

    /// <summary>Where it stands.</summary>
    public SourcePosition Position => definition.Source.PositionOf(Json.Parent is JProperty member ? member : Json);

    /// <summary>A member as written, or null.</summary>
    public JToken? this[string name] => Json[name];

    /// <summary>Whether a member is there.</summary>
    public bool Has(string name) => Json.ContainsKey(name);

    /// <summary>A member's text; null where it is absent or no text.</summary>
    public string? Text(string name) => Json[name] is JValue { Type: JTokenType.String } text ? (string?)text : null;

    /// <summary>A member's number; null where it is absent or no number.</summary>
    public double? Number(string name) => Json[name] switch
    {
        JValue { Value: BigInteger number } => (double)number,
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => Convert.ToDouble(number.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether a member is true, be it as a boolean or as text.</summary>
    public bool Flag(string name) => Json[name] switch
    {
        JValue { Type: JTokenType.Boolean } truth => (bool)truth,
        JValue { Type: JTokenType.String } text => string.Equals((string?)text, "true", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Where a member's value stands; the node itself where the member is absent.</summary>
    public SourcePosition PositionOf(string name) => Json[name] is { } value ? definition.Source.PositionOf(value) : Position;

    /// <summary>Where a member's key stands; the node itself where the member is absent.</summary>
    public SourcePosition PositionOfKey(string name) => Json.Property(name, StringComparison.Ordinal) is { } member
        ? definition.Source.PositionOf(member)
        : Position;

    /// <summary>Where a token inside this node stands.</summary>
    public SourcePosition PositionOf(JToken token) => definition.Source.PositionOf(token);

    /// <summary>This node, or where its reference leads; null where the reference is broken.</summary>
    public DefinitionNode? Resolve() => Reference is null ? this : Target;

    internal void Add(DefinitionNode child) => children.Add(child);
}
