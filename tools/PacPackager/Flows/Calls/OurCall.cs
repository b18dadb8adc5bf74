using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;

namespace PacPackager.Flows.Calls;

/// <summary>A call of the connector.</summary>
/// <param name="Step">The trigger or action that calls.</param>
/// <param name="Operation">The operation called, or null where there is no such operation or it cannot be told.</param>
internal sealed record OurCall(Step Step, Operation? Operation)
{
    /// <summary>The path of a Logic App's call, or null.</summary>
    internal CallPath? Path { get; init; }

    /// <summary>Whether the step waits for a callback.</summary>
    internal bool IsWebhookStep => Step.Type!.EndsWith("Webhook", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the operation is one that registers a callback.</summary>
    internal bool IsWebhookOperation => Operation is { } operation
        && (operation.NotificationContent is not null || NotificationUrl.PathIn(operation) is not null);

    /// <summary>Whether it names an operation and writes flattened keys, as flows do; else it names a method and a path.</summary>
    internal bool NamesOperation => Step.Type!.StartsWith("Open", StringComparison.OrdinalIgnoreCase);

    internal JObject Inputs => Step.Inputs!;
}
