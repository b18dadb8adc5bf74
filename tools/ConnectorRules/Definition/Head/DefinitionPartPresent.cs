using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Head;

/// <summary>Wants the parts without which a definition is none.</summary>
internal sealed class DefinitionPartPresent : IRule
{
    // All 1,024 accepted definitions that can be read have every one of these. Without schemes the platform still has a default.
    private static readonly (NodeKind Place, string Name, Severity Severity, string Fix)[] Table =
    [
        (NodeKind.Root, "info", Severity.Error, "Add 'info' with 'title', 'description' and 'version'."),
        (NodeKind.Root, "host", Severity.Error, "Add 'host' with the name of the service's host, for example 'api.fabrikam.com'."),
        (NodeKind.Root, "schemes", Severity.Warning, "Write 'schemes': [ 'https' ]."),
        (NodeKind.Root, "paths", Severity.Error, "Add 'paths' with the operations of the service."),
        (NodeKind.Info, "title", Severity.Error, "Give 'title' the connector's name."),
        (NodeKind.Info, "version", Severity.Error, "Give 'version' the version of the connector, for example '1.0'."),
    ];

    public RuleInfo Info { get; } = new(
        "definition-part-present", Severity.Error, "The definition has info with title and version, a host, schemes and paths, and none is empty.")
    {
        Why = "The connector takes its name from the title and its address from the host; the platform refuses a definition without them.",
        Source = "\"Fix Swagger Validator errors\": RequiredValueEmpty; the published schema of definitions. None of 1,031 accepted "
            + "connectors lacks one.",
        Bad = """
            { "swagger": "2.0", "info": { "title": "" }, "paths": { ... } }
            """,
        Good = """
            { "swagger": "2.0", "info": { "title": "Fabrikam", "version": "1.0" }, "host": "api.fabrikam.com", "schemes": ["https"], "paths": { ... } }
            """,
        Covers = ["RequiredValueEmpty", "5000.2.6 swagger and uiDefinition"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((NodeKind place, string name, Severity severity, string fix) in Table)
        {
            foreach (DefinitionNode node in connector.Tree?.Of(place) ?? [])
            {
                if (Wrong(node, name) is { } message)
                {
                    yield return Info.At(node.PositionOf(name), message, fix) with { Severity = severity };
                }
            }
        }
    }

    private static string? Wrong(DefinitionNode node, string name) => node switch
    {
        _ when node.IsEmpty(name) || (name == "schemes" && node[name] is JArray { Count: 0 }) => $"'{name}' is empty.",

        // What OpenAPI 3 writes in place of host and schemes is told of there.
        _ when name is "host" or "schemes" && node.Has("servers") => null,
        _ when node.Lacks(name) => $"{(node.Kind == NodeKind.Root ? "The definition" : "'info'")} has no '{name}'.",
        _ => null,
    };
}
