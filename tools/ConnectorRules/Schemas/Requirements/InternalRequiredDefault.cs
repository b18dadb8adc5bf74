using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Requirements;

/// <summary>Finds hidden properties that nobody can fill in.</summary>
internal sealed class InternalRequiredDefault : IRule
{
    public RuleInfo Info { get; } = new(
        "internal-required-default", Severity.Warning, "A property that is hidden and required has a default.", "Add 'default', or show the property.")
    {
        Why = "The maker does not see it and nothing else fills it in, so every call lacks what it requires.",
        Source = "\"OpenAPI extensions\": x-ms-visibility. 6 of 1,031 accepted connectors have such a property, none such a parameter; "
            + "the platform itself fills in notification addresses.",
        Bad = """{ "required": ["kind"], "properties": { "kind": { "type": "string", "x-ms-visibility": "internal" } } }""",
        Good = """{ "required": ["kind"], "properties": { "kind": { "type": "string", "x-ms-visibility": "internal", "default": "invoice" } } }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Tree is not { } tree)
        {
            return [];
        }

        HashSet<DefinitionNode> filled = Filled(tree);
        return from input in PropertyFacts.OfInputs(connector)
               where input.IsRequired && PropertyFacts.IsInternal(input.Content) && !filled.Contains(input.Content)
               select Info.At(input.Property.Position, $"'{input.Property.PropertyName}' is required and internal, and has no default.");
    }

    // An object is filled in by what it holds: defaults, or the address to which events go. So from these one climbs up.
    private static HashSet<DefinitionNode> Filled(DefinitionTree tree)
    {
        ILookup<DefinitionNode?, DefinitionNode> referring = tree.Of(NodeKind.Schema).ToLookup(schema => schema.Target);
        HashSet<DefinitionNode> filled = [];
        Stack<DefinitionNode> open = new(tree.Of(NodeKind.Schema).Where(FillsItself));
        while (open.TryPop(out DefinitionNode? node))
        {
            if (node.Kind != NodeKind.Schema || !filled.Add(node))
            {
                continue;
            }

            foreach (DefinitionNode holder in node.Parent is null ? referring[node] : referring[node].Append(node.Parent))
            {
                open.Push(holder);
            }
        }

        return filled;
    }

    // What is found at design time or read-only is another matter.
    private static bool FillsItself(DefinitionNode schema) =>
        schema.Has("default") || schema.Flag("x-ms-notification-url") || schema.Flag("readOnly") || DynamicShape.Has(schema);
}
