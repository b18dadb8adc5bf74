using ConnectorRules.Operations;
using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the mark of the flow's address where the platform fills it in: in the body of a webhook trigger.</summary>
internal sealed class NotificationUrlPlace : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-url-place", Severity.Warning, "The mark x-ms-notification-url stands in the body of a webhook trigger.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The platform writes the address into the body of a subscription. Elsewhere the mark is refused, or nothing comes of it.",
        Source = "\"Fix Swagger Validator errors\": NotificationUrlNotAllowedInThisPosition. All 607 marks in 1,031 accepted connectors stand in schemas, "
            + "none on a parameter; 6 connectors have one in the body of an operation that is no trigger.",
        Bad = """
            { "name": "callbackUrl", "in": "query", "type": "string", "x-ms-notification-url": true }
            """,
        Good = """
            { "name": "body", "in": "body", "required": true, "schema": { ... "callbackUrl": { "type": "string", "x-ms-notification-url": true, ... } } }
            """,
        Covers = ["NotificationUrlNotAllowedInThisPosition"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Tree is { } tree ? [.. OnParameters(tree), .. InAnswers(tree), .. InActions(connector)] : [];

    private IEnumerable<Diagnostic> OnParameters(DefinitionTree tree) =>
        from node in tree.Of(NodeKind.Parameter, NodeKind.BodyParameter, NodeKind.Items, NodeKind.Header)
        where NotificationUrl.Marks(node)
        let what = node.Kind switch
        {
            NodeKind.BodyParameter => $"the body parameter '{node.Text("name")}' itself",
            NodeKind.Parameter => $"the {node.Text("in")} parameter '{node.Text("name")}'",
            NodeKind.Header => $"the header '{node.Key}'",
            _ => "the items of a parameter",
        }
        select Info.At(
            node.PositionOfKey(NotificationUrl.Mark),
            $"'{NotificationUrl.Mark}' stands on {what}.",
            node.Kind == NodeKind.Header ? "Take it out." : "Move it to a property in the schema of the body.") with
        { Severity = Severity.Error };

    // A service may well give back what it was sent, by the same definition.
    private IEnumerable<Diagnostic> InAnswers(DefinitionTree tree) =>
        from schema in tree.Of(NodeKind.Schema)
        where NotificationUrl.Marks(schema) && (schema.Use & (SchemaUse.Output | SchemaUse.Notification)) != 0
        let place = schema.Use.HasFlag(SchemaUse.Output) ? "an answer" : "an event"
        let isShared = schema.Use.HasFlag(SchemaUse.Input)
        let finding = Info.At(
            schema.PositionOfKey(NotificationUrl.Mark),
            $"{ValueNodes.NameOf(schema)} takes the notification address in {(isShared ? place + " as well as in a body" : place)}.",
            isShared ? "Describe the answer with a definition of its own." : "Take the mark out.")
        select isShared ? finding with { Severity = Severity.Info } : finding;

    private IEnumerable<Diagnostic> InActions(ConnectorSubject connector)
    {
        NotificationUrls urls = new(connector.Tree);
        HashSet<DefinitionNode> webhooks = [.. connector.Webhooks()];
        foreach (DefinitionNode operation in connector.Operations().Where(operation => !webhooks.Contains(operation)))
        {
            if (NotificationUrls.BodyOf(operation) is not { } body || urls.In(body).FirstOrDefault() is not { } url)
            {
                continue;
            }

            // A shared schema is right for others; what is wrong is that this operation has it.
            bool isOwn = url.Marked.Operation?.Position == operation.Operation!.Position;
            string otherwise = isOwn ? "take the mark out" : "give its body a schema without the mark";
            Diagnostic finding = Info.At(
                isOwn ? url.Marked.PositionOfKey(NotificationUrl.Mark) : body.Written.Position,
                $"'{operation.OperationName()}' takes a notification address in '{url.Name}' but is no webhook trigger.",
                ConnectorTriggers.IsTrigger(operation)
                    ? $"Make it a trigger that subscribes by POST, or {otherwise}."
                    : $"Add '\"x-ms-trigger\": \"single\"' to the operation, or {otherwise}.");
            yield return finding with { OperationId = operation.Operation!.Id };
        }
    }
}
