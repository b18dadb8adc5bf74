using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Collects what can be known about a script.</summary>
internal static class ScriptAnalysis
{
    internal static ScriptFacts Run(ScriptUnderCheck subject)
    {
        ScriptCode code = new(subject);
        Writes writes = new(code);
        bool reads = SendingFacts.Reads(code, nameof(IScriptContext.OperationId));
        OperationIdFlow id = new(code, writes);
        Constants constants = new(writes);
        OperationIdTests tests = new(id, constants);
        IReadOnlyList<OperationIdMatch> matches = reads ? tests.Matches(code) : [];
        IReadOnlyList<CallEnding> endings = matches.Count > 0 && CanBeFollowed(code) ? new UnnamedCall(code, id, tests).Endings() : [];
        return new ScriptFacts
        {
            ReadsOperationId = reads,
            OperationIds = matches,
            UnnamedOperations = AnswerFacts.Unnamed(code, endings),
            Decoding = reads ? DecodingFacts.Of(code, id, tests, new OperationIdTests(id.AsArrived(), constants)) : null,
            AsyncVoids = [.. TaskFacts.AsyncVoids(code)],
            BlockingWaits = [.. TaskFacts.BlockingWaits(code)],
            UnawaitedTasks = [.. TaskFacts.UnawaitedTasks(code)],
            LoggedSecrets = LogFacts.LoggedSecrets(code, writes),
            EmptyCatches = [.. SendingFacts.EmptyCatches(code)],
            IgnoresCancellation = [.. SendingFacts.IgnoresCancellation(code)],
            ReturnsNull = AnswerFacts.ReturnsNull(code, endings),
            SetsLocation = [.. SendingFacts.SetsLocation(code)],
            UsesOriginalRequestUri = SendingFacts.Reads(code, nameof(IScriptContext.OriginalRequestUri)),
            CreatesNotificationUri = SendingFacts.Reads(code, nameof(IScriptContext.CreateNotificationUri)),
            SendsUpstream = SendingFacts.SendsUpstream(code),
        };
    }

    // Where names could not be bound there are holes in the flow.
    private static bool CanBeFollowed(ScriptCode code) => !code.Operations.Any(operation => operation is IInvalidOperation);
}
