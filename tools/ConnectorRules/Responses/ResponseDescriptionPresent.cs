using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Responses;

/// <summary>Wants a description for each response.</summary>
internal sealed class ResponseDescriptionPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "response-description-present", Severity.Warning, "A response has a description.", "Say in a few words what the answer means.")
    {
        Why = "OpenAPI 2.0 demands it; readers of the definition refuse a response without.",
        Source = "OpenAPI 2.0 and the published schema of definitions. Nine of 1,031 accepted connectors lack one.",
        Bad = """
            "404": { }
            """,
        Good = """
            "404": { "description": "There is no such invoice." }
            """,
    };

    // An empty text is a description to every reader, and says nothing to nobody.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.Response) ?? [])
            .Where(response => !response.Has("$ref") && (!response.Has("description") || response["description"]!.Type == JTokenType.Null))
            .Select(response => Info.At(response.Position, $"The response '{response.Key}' has no description."));
}
