namespace ConnectorRules.Script;

/// <summary>Rules about the script. Those that need no compiler come first.</summary>
internal static class ScriptFindingRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new ScriptOperationExists(),
        new ScriptPresent(),
        new ScriptCompiles(),
        new ScriptCompilerWarning(),
        new ScriptNamespaceAllowed(),
        new ScriptHttpClient(),
        new ScriptClass(),
        new ScriptSize(),
        new ScriptDispatchKnown(),
        new ScriptDispatchListed(),
        new ScriptOperationAnswered(),
        new ScriptOperationIdDecoded(),
        new ScriptOperationIdEncoded(),
        new ScriptTriggerLocation(),
        new ScriptLocationOrigin(),
        new ScriptAsyncVoid(),
        new ScriptBlockingWait(),
        new ScriptTaskAwaited(),
        new ScriptLogClean(),
        new ScriptCatchHandles(),
        new ScriptCancellation(),
        new ScriptAnswerPresent(),
    ];
}
