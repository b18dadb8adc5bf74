using Connectors;

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
        OperationIdTests tests = new(id, new Constants(writes));
        IReadOnlyList<OperationIdMatch> matches = reads ? tests.Matches(code) : [];
        return new ScriptFacts
        {
            ReadsOperationId = reads,
            OperationIds = matches,
            UnnamedOperations = new UnnamedOperations(null, "may or may not be answered", new SourcePosition(subject.Script.Path, 1, 1)),
            Decoding = null,
            AsyncVoids = [.. TaskFacts.AsyncVoids(code)],
            BlockingWaits = [.. TaskFacts.BlockingWaits(code)],
            UnawaitedTasks = [.. TaskFacts.UnawaitedTasks(code)],
            LoggedSecrets = [],
            EmptyCatches = [.. SendingFacts.EmptyCatches(code)],
            IgnoresCancellation = [.. SendingFacts.IgnoresCancellation(code)],
            ReturnsNull = [],
            SetsLocation = [.. SendingFacts.SetsLocation(code)],
            UsesOriginalRequestUri = SendingFacts.Reads(code, nameof(IScriptContext.OriginalRequestUri)),
            CreatesNotificationUri = SendingFacts.Reads(code, nameof(IScriptContext.CreateNotificationUri)),
            SendsUpstream = SendingFacts.SendsUpstream(code),
        };
    }
}
