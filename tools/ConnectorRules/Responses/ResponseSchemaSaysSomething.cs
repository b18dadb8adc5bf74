using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Responses;

/// <summary>Wants the schema of a success to describe it.</summary>
internal sealed class ResponseSchemaSaysSomething : IRule
{
    // What gives a schema content, be it at design time.
    private static readonly string[] Content =
        ["allOf", "x-ms-dynamic-schema", "x-ms-dynamic-properties", "x-ms-media-kind", "enum"];

    public RuleInfo Info { get; } = new(
        "response-schema-says-something", Severity.Info, "The schema of a visible operation's success is not empty.",
        "Declare its properties, or let x-ms-dynamic-schema find them.")
    {
        CertificationOnly = true,
        Why = "An empty schema gives makers no dynamic content; reviewers send it back unless it is dynamic.",
        Source = "\"Verified publisher certification process\": no empty response schemas. "
            + "59 of 1,031 accepted connectors have {}, 86 an object without properties.",
        Bad = """
            "schema": { "type": "object" }
            """,
        Good = """
            "schema": { "type": "object", "properties": { "id": { "type": "string" } } }
            """,
        Covers = ["no empty schema", "5000.2.4 responses"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        // Of a webhook makers see the event, not the answer to the subscription.
        foreach (DefinitionNode operation in connector.VisibleOperations().Where(operation => operation.Operation!.NotificationContent is null))
        {
            foreach (OperationResponse response in OperationResponse.Of(operation).Where(response => response.IsSuccess))
            {
                DefinitionNode? schema = response.Content.Children.FirstOrDefault(child => child.Kind == NodeKind.Schema)?.Resolve();
                if (schema is not null && IsEmpty(schema))
                {
                    string what = schema.Text("type") == "object" ? "an object without properties" : "empty";
                    yield return Info.At(
                        response.SchemaPosition, $"The schema of '{response.Code}' of '{operation.OperationName()}' is {what}.");
                }
            }
        }
    }

    /// <summary>Whether a schema says nothing of what is in the value.</summary>
    internal static bool IsEmpty(DefinitionNode schema)
    {
        if (Content.Any(schema.Has) || schema["properties"] is JObject { Count: > 0 })
        {
            return false;
        }

        // A dictionary says what it holds, or that it may hold anything.
        return schema.Has("type") ? schema.Text("type") == "object" && !schema.Has("additionalProperties") : !schema.Has("items");
    }
}
