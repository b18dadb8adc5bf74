using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the address that events go to as text.</summary>
internal sealed class NotificationUrlString : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-url-string", Severity.Error, "What takes the flow's address is a string.",
        "Write '\"type\": \"string\"', or move the mark to the string that takes the address.")
    {
        Why = "An address is a text; the platform has no way to write it into anything else.",
        Source = "\"Fix Swagger Validator errors\": NotificationUrlNotString. All webhook triggers of the accepted connectors at hand keep it.",
        Bad = """
            "callback": { "type": "object", "x-ms-notification-url": true, "properties": { "url": { "type": "string" } } }
            """,
        Good = """
            "callback": { "type": "object", "properties": { "url": { "type": "string", "x-ms-notification-url": true } } }
            """,
        Covers = ["NotificationUrlNotString"],
    };

    // A missing type is a demand of its own.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from schema in connector.Tree?.Of(NodeKind.Schema) ?? []
        where NotificationUrl.Marks(schema)
        let content = schema.Resolve()
        let type = content?.Text("type")
        where type is not null and not "string"
        select Info.At(
            content == schema ? schema.PositionOf("type") : schema.PositionOfKey(NotificationUrl.Mark),
            $"{Schemas.ValueNodes.NameOf(schema)} takes the notification address and is of type '{type}'.");
}
