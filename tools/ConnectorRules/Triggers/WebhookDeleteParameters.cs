using ConnectorRules.Operations;
using ConnectorRules.Parameters;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>Wants the operation that takes subscriptions back to need an address only.</summary>
internal sealed class WebhookDeleteParameters : IRule
{
    public RuleInfo Info { get; } = new(
        "webhook-delete-parameters", Severity.Warning, "The DELETE operation that takes a subscription back requires no body and no header.",
        "Identify the subscription by the path alone, or make this one optional.")
    {
        Why = "The platform sends DELETE to the Location it was given, with the connection's credentials and nothing else.",
        Source = "\"Use a webhook as a trigger\": no header and no body are sent. One of the 12 accepted connectors at hand with webhooks asks "
            + "for a header, which its policy then takes the host from; none asks for a body.",
        Bad = """
            "/hooks/{id}": { "delete": { "parameters": [ { "name": "tenant", "in": "header", "required": true, ... } ] } }
            """,
        Good = """
            "/hooks/{id}": { "delete": { "parameters": [ { "name": "id", "in": "path", "required": true, ... } ] } }
            """,
    };

    // What a policy adds on the way is there all the same.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from delete in connector.Unsubscribes()
        from parameter in OperationParameters.Of(delete).All
        where parameter.In is "body" or "formData" or "header"
        where parameter.Content.Flag("required") && !IsSetByPolicy(connector, delete.Operation!.Id, parameter)
        select Info.At(
            parameter.Written.Position,
            $"'{delete.OperationName()}' requires '{parameter.Name}' in {PlaceOf(parameter)}, which the platform does not send.") with
        { OperationId = delete.Operation!.Id };

    private static bool IsSetByPolicy(ConnectorSubject connector, string operationId, OperationParameter parameter) =>
        parameter.In == "header" && (connector.Properties?.Policies ?? []).Any(policy =>
            string.Equals(policy.TemplateId, "setheader", StringComparison.OrdinalIgnoreCase)
            && policy.AppliesTo(operationId)
            && policy["name"] is JValue { Value: string name }
            && string.Equals(name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static string PlaceOf(OperationParameter parameter) => parameter.In switch
    {
        "header" => "a header",
        "formData" => "a form",
        _ => "the body",
    };
}
