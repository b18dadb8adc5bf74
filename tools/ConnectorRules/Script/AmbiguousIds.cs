using ConnectorRuntime.Scripting.Analysis;

namespace ConnectorRules.Script;

/// <summary>Operation ids that are valid base64 as they are, so that decoding them succeeds and gives rubbish.</summary>
internal static class AmbiguousIds
{
    private const int Shown = 4;

    /// <summary>Those of the operations that run the script.</summary>
    internal static string[] Of(ConnectorSubject connector) =>
    [
        .. (connector.Definition?.Operations ?? []).Select(operation => operation.Id)
            .Where(id => connector.Properties?.ScriptRuns(id) != false && OperationIdDecoding.WouldGarble(id)),
    ];

    /// <summary>The first few of them, and how many more there are.</summary>
    internal static string Words(string[] ids) =>
        string.Join(", ", ids.Take(Shown).Select(id => $"'{id}'")) + (ids.Length > Shown ? $" and {ids.Length - Shown} more" : "");
}
