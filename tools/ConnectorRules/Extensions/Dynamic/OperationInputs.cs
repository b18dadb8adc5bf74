using ConnectorRules.Parameters;
using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>The inputs of an operation, as dynamic references name them.</summary>
internal sealed class OperationInputs
{
    private readonly OperationParameters parameters;
    private readonly Lazy<ILookup<string, DefinitionNode>> propertiesByName;

    /// <summary>Reads the inputs of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="sought">The names anybody will ask for: a body can have very many properties.</param>
    internal OperationInputs(DefinitionNode operation, IReadOnlySet<string> sought)
    {
        parameters = OperationParameters.Of(operation);
        Body = parameters.All.FirstOrDefault(parameter => parameter.In == "body");
        propertiesByName = new Lazy<ILookup<string, DefinitionNode>>(() => PropertiesByName(sought));
        BodySchema = Body?.Content.Children.FirstOrDefault(child => child.Kind == NodeKind.Schema);
    }

    /// <summary>Its parameters, the body among them.</summary>
    internal IReadOnlyList<OperationParameter> All => parameters.All;

    /// <summary>Whether a reference among them is broken, so that not all are known.</summary>
    internal bool HasBroken => parameters.HasBroken;

    internal OperationParameter? Body { get; }

    internal DefinitionNode? BodySchema { get; }

    /// <summary>The parameters of a name. Headers have no letter case.</summary>
    internal IEnumerable<OperationParameter> Named(string name) => All.Where(parameter => parameter.In == "header"
        ? string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase)
        : parameter.Name == name);

    /// <summary>Where a name or a path such as <c>body/customer/id</c> leads: to parameters, or to properties of the body.</summary>
    internal InputSource Find(string source)
    {
        DefinitionNode[] named = [.. Named(source).Select(parameter => parameter.Content)];
        DefinitionNode[] properties = [.. propertiesByName.Value[source]];
        if (named.Length + properties.Length > 0)
        {
            return new InputSource(named, properties, IsUnknown: false);
        }

        // "query/page" names a parameter with its place, "body/id" a property.
        int slash = source.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && Named(source[(slash + 1)..]).Where(parameter => parameter.In == source[..slash]).ToArray() is { Length: > 0 } placed)
        {
            return new InputSource([.. placed.Select(parameter => parameter.Content)], [], IsUnknown: false);
        }

        SchemaStep step = BodySchema is null ? new SchemaStep(null, source) : InBody(source, slash);
        return new InputSource([], step.Schema is null ? [] : [step.Schema], step.IsUnknown || HasBroken);
    }

    /// <summary>The names of its parameters and, after the body's, of its properties.</summary>
    internal IEnumerable<string> Names()
    {
        foreach (OperationParameter parameter in All.Where(parameter => parameter.Name.Length > 0))
        {
            yield return parameter.Name;
        }

        foreach (DefinitionNode property in BodySchema is null ? [] : SchemaPath.PartsOf(BodySchema).SelectMany(part => part?.Children ?? []))
        {
            if (property.PropertyName is { } name)
            {
                yield return $"body/{name}";
            }
        }
    }

    private SchemaStep InBody(string source, int slash)
    {
        string first = slash < 0 ? source : source[..slash];
        string rest = first is "body" or "requestBody" || first == Body!.Name ? source[first.Length..] : source;
        return SchemaPath.Follow(BodySchema!, rest, throughItems: true);
    }

    // Older references name a property of the body by its name alone, however deep it lies.
    private ILookup<string, DefinitionNode> PropertiesByName(IReadOnlySet<string> sought)
    {
        List<DefinitionNode> found = [];
        HashSet<DefinitionNode> seen = [];
        Stack<DefinitionNode> open = new(BodySchema is null ? [] : [BodySchema]);
        while (open.TryPop(out DefinitionNode? written))
        {
            if (written.Resolve() is not { } schema || !seen.Add(schema))
            {
                continue;
            }

            foreach (DefinitionNode child in schema.Children.Where(child => child.Kind == NodeKind.Schema))
            {
                open.Push(child);
                if (child.PropertyName is not null && sought.Contains(child.PropertyName))
                {
                    found.Add(child);
                }
            }
        }

        return found.ToLookup(child => child.PropertyName!, StringComparer.Ordinal);
    }
}
