using ConnectorRules.Subject;

namespace ConnectorRules.Schemas.Requirements;

/// <summary>Answers questions about a property, its reference followed.</summary>
internal static class PropertyFacts
{
    /// <summary>All properties that a request can hold, each with whether it is required; those of broken references are left out.</summary>
    internal static IEnumerable<(DefinitionNode Property, DefinitionNode Content, bool IsRequired)> OfInputs(ConnectorSubject connector)
    {
        foreach (DefinitionNode holder in (connector.Tree?.Of(NodeKind.Schema) ?? []).Where(schema => schema.Use.HasFlag(SchemaUse.Input)))
        {
            HashSet<string> required = RequiredNames.Of(holder);
            foreach (DefinitionNode property in holder.Children.Where(child => child.PropertyName is not null))
            {
                if (property.Resolve() is { } content)
                {
                    yield return (property, content, required.Contains(property.PropertyName!));
                }
            }
        }
    }

    /// <summary>Whether the maker never sees it.</summary>
    internal static bool IsInternal(DefinitionNode value) => value.Text("x-ms-visibility") == "internal";
}
