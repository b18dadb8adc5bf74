using ConnectorRules.Operations;
using ConnectorRules.Responses;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the schema of an event to describe it.</summary>
internal sealed class NotificationSchemaFilled : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-schema-filled", Severity.Info, "The schema of a webhook's event is not empty.",
        "Declare its properties, or let x-ms-dynamic-schema find them.")
    {
        CertificationOnly = true,
        Why = "An empty schema gives makers no dynamic content: they know that something happened, and not what.",
        Source = "\"Fix Swagger Validator errors\": SchemaDefinitionSetIncorrectly; \"Verified publisher certification process\": no empty schemas. "
            + "None of the 12 accepted connectors at hand with webhooks has an empty one.",
        Bad = """
            "x-ms-notification-content": { "schema": { "type": "object" } }
            """,
        Good = """
            "x-ms-notification-content": { "schema": { "type": "object", "properties": { "id": { "type": "string" } } } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from trigger in connector.Webhooks()
        where !trigger.Operation!.IsInternal
        let schema = NotificationContent.SchemaOf(trigger)
        where schema is not null && ResponseSchemaSaysSomething.IsEmpty(schema)
        let what = schema.Text("type") == "object" ? "an object without properties" : "empty"
        select Info.At(schema.Position, $"The schema of the events of '{trigger.OperationName()}' is {what}.");
}
