namespace PacPackager.Flows.Checks;

/// <summary>The types of triggers and actions, with what each needs.</summary>
/// <remarks>
/// Source: the designer's public code (LogicAppsUX, models and operation-type constants) and "Schema reference for trigger and
/// action types in Azure Logic Apps". A need is a path below the step; several behind a bar are alternatives.
/// </remarks>
internal static class StepTypes
{
    private static readonly string[] NoNeeds = [];
    private static readonly string[] Host = ["inputs.host.operationId", "inputs.host.apiId", "inputs.host.connection|inputs.host.connectionReferenceName|inputs.host.connectionName"];
    private static readonly string[] Webhook = ["inputs.host", "inputs.path", "inputs.body"];
    private static readonly string[] Named = ["inputs.name"];
    private static readonly string[] NamedValue = ["inputs.name", "inputs.value"];
    private static readonly string[] Inputs = ["inputs"];

    /// <summary>Types of actions.</summary>
    internal static IReadOnlyDictionary<string, string[]> Actions { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["Agent"] = NoNeeds,
        ["ApiConnection"] = ["inputs.host", "inputs.method", "inputs.path"],
        ["ApiConnectionWebhook"] = Webhook,
        ["ApiManagement"] = Inputs,
        ["AppendToArrayVariable"] = NamedValue,
        ["AppendToStringVariable"] = NamedValue,
        ["As2Decode"] = NoNeeds,
        ["As2Encode"] = NoNeeds,
        ["Batch"] = Inputs,
        ["Changeset"] = NoNeeds,
        ["ChunkText"] = NoNeeds,
        ["Compose"] = Inputs,
        ["CSharpScriptCode"] = Inputs,
        ["DecrementVariable"] = Named,
        ["EdifactDecode"] = NoNeeds,
        ["EdifactEncode"] = NoNeeds,
        ["Expression"] = NoNeeds,
        ["FlatFileDecoding"] = Inputs,
        ["FlatFileEncoding"] = Inputs,
        ["Foreach"] = ["foreach", "actions"],
        ["Function"] = ["inputs.function"],
        ["Handoff"] = NoNeeds,
        ["Http"] = ["inputs.method", "inputs.uri"],
        ["HttpWebhook"] = ["inputs.subscribe"],
        ["If"] = ["expression", "actions"],
        ["IncrementVariable"] = Named,
        ["InitializeVariable"] = ["inputs.variables"],
        ["IntegrationAccountArtifactLookup"] = Inputs,
        ["InvokeFunction"] = Inputs,
        ["JavaScriptCode"] = ["inputs.code"],
        ["Join"] = ["inputs.from", "inputs.joinWith"],
        ["Liquid"] = Inputs,
        ["McpClientTool"] = NoNeeds,
        ["NestedAgent"] = NoNeeds,
        ["OpenApiConnection"] = Host,
        ["OpenApiConnectionNotification"] = Host,
        ["OpenApiConnectionWebhook"] = Host,
        ["ParseDocument"] = NoNeeds,
        ["ParseJson"] = ["inputs.content", "inputs.schema"],
        ["PowershellCode"] = Inputs,
        ["Query"] = ["inputs.from", "inputs.where"],
        ["Response"] = Inputs,
        ["RosettaNetDecode"] = NoNeeds,
        ["RosettaNetEncode"] = NoNeeds,
        ["RosettaNetWaitForResponse"] = NoNeeds,
        ["Scope"] = ["actions"],
        ["Select"] = ["inputs.from", "inputs.select"],
        ["SendToBatch"] = Inputs,
        ["ServiceProvider"] = ["inputs.serviceProviderConfiguration"],
        ["SetVariable"] = NamedValue,
        ["SwiftMTDecode"] = NoNeeds,
        ["SwiftMTEncode"] = NoNeeds,
        ["Switch"] = ["expression", "cases"],
        ["Table"] = ["inputs.from", "inputs.format"],
        ["Terminate"] = ["inputs.runStatus"],
        ["Until"] = ["expression", "actions"],
        ["Wait"] = ["inputs.interval|inputs.until"],
        ["Workflow"] = ["inputs.host"],
        ["X12Decode"] = NoNeeds,
        ["X12Encode"] = NoNeeds,
        ["XmlCompose"] = Inputs,
        ["XmlParse"] = Inputs,
        ["XmlValidation"] = Inputs,
        ["Xslt"] = Inputs,
    };

    /// <summary>Types of triggers.</summary>
    internal static IReadOnlyDictionary<string, string[]> Triggers { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["ApiConnection"] = ["inputs.host", "inputs.method", "inputs.path", "recurrence"],
        ["ApiConnectionNotification"] = ["inputs.host"],
        ["ApiConnectionWebhook"] = Webhook,
        ["ApiManagement"] = Inputs,
        ["Batch"] = Inputs,
        ["Http"] = ["inputs.method", "inputs.uri", "recurrence"],
        ["HttpWebhook"] = ["inputs.subscribe"],
        ["OpenApiConnection"] = [.. Host, "recurrence"],
        ["OpenApiConnectionNotification"] = Host,
        ["OpenApiConnectionWebhook"] = Host,
        ["Recurrence"] = ["recurrence.frequency", "recurrence.interval"],
        ["Request"] = NoNeeds,
        ["ServiceProvider"] = ["inputs.serviceProviderConfiguration"],
        ["SlidingWindow"] = ["recurrence.frequency", "recurrence.interval"],
    };
}
