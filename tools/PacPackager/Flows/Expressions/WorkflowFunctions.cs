namespace PacPackager.Flows.Expressions;

/// <summary>Every function of the workflow definition language.</summary>
/// <remarks>Source: "Reference guide to workflow expression functions in Azure Logic Apps and Power Automate".</remarks>
internal static class WorkflowFunctions
{
    /// <summary>All of them, group by group as documented.</summary>
    internal static IReadOnlyList<WorkflowFunction> All { get; } =
    [
        .. Of(0, 1, "guid"),
        .. Of(1, 1, "isInt", "length", "toLower", "toUpper", "trim"),
        .. Of(1, 2, "isFloat"),
        .. Of(2, 2, "chunk", "endsWith", "indexOf", "lastIndexOf", "split", "startsWith"),
        .. Of(2, 3, "formatNumber", "slice", "substring"),
        .. Of(3, 3, "nthIndexOf", "replace"),
        .. Of(1, null, "concat"),

        .. Of(1, 1, "empty", "first", "last", "reverse"),
        .. Of(1, 2, "sort"),
        .. Of(2, 2, "contains", "join", "skip", "take"),
        .. Of(1, null, "intersection", "union"),

        .. Of(1, 1, "not"),
        .. Of(1, null, "and", "or"),
        .. Of(2, 2, "equals", "greater", "greaterOrEquals", "less", "lessOrEquals"),
        .. Of(3, 3, "if"),

        .. Of(
            1,
            1,
            "array",
            "base64",
            "base64ToBinary",
            "base64ToString",
            "binary",
            "bool",
            "dataUri",
            "dataUriToBinary",
            "dataUriToString",
            "decimal",
            "decodeBase64",
            "decodeDataUri",
            "decodeUriComponent",
            "encodeUriComponent",
            "int",
            "json",
            "string",
            "uriComponent",
            "uriComponentToBinary",
            "uriComponentToString",
            "xml"),
        .. Of(1, 2, "float"),
        .. Of(0, null, "createArray"),

        .. Of(2, 2, "add", "div", "mod", "mul", "rand", "range", "sub"),
        .. Of(1, null, "max", "min"),

        .. Of(0, 1, "utcNow"),
        .. Of(1, 1, "dayOfMonth", "dayOfWeek", "dayOfYear", "ticks"),
        .. Of(1, 2, "startOfDay", "startOfHour", "startOfMonth"),
        .. Of(1, 3, "formatDateTime", "parseDateTime"),
        .. Of(2, 2, "dateDifference"),
        .. Of(2, 3, "addDays", "addHours", "addMinutes", "addSeconds", "convertFromUtc", "convertToUtc", "getFutureTime", "getPastTime"),
        .. Of(3, 4, "addToTime", "convertTimeZone", "subtractFromTime"),

        .. Of(0, 0, "action", "item", "listCallbackUrl", "trigger", "triggerBody", "triggerOutputs", "triggers", "workflow"),
        .. Of(
            1,
            1,
            "actionBody",
            "actionOutputs",
            "actions",
            "agentParameters",
            "appsetting",
            "body",
            "items",
            "iterationIndexes",
            "outputs",
            "parameters",
            "result",
            "triggerFormDataMultiValues",
            "triggerFormDataValue",
            "triggerMultipartBody",
            "variables"),
        .. Of(2, 2, "formDataMultiValues", "formDataValue", "multipartBody"),

        .. Of(1, 1, "uriHost", "uriPath", "uriPathAndQuery", "uriPort", "uriQuery", "uriScheme"),

        .. Of(1, null, "coalesce"),
        .. Of(2, 2, "removeProperty", "xpath"),
        .. Of(3, 3, "addProperty", "setProperty"),
    ];

    private static readonly Dictionary<string, WorkflowFunction> ByName =
        All.ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The function of a name in any letter case, or null.</summary>
    internal static WorkflowFunction? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<WorkflowFunction> Of(int least, int? most, params string[] names) =>
        names.Select(name => new WorkflowFunction(name, least, most));
}
