using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Follows a call of an operation that the script does not name, through all branches such a call can take.</summary>
/// <remarks>
/// A condition that compares the id is known to fail; any other goes both ways. Where that leads decides: an answer on one way is
/// an answer, and only where every way surely refuses the call is refused.
/// </remarks>
internal sealed class UnnamedCall
{
    private const string EntryName = nameof(ScriptBase.ExecuteAsync);

    // Calls of calls; and calls in all, so that a script made of nothing but calls comes to an end.
    private const int Depth = 16;
    private const int Calls = 2_000;

    private readonly ScriptCode code;
    private readonly UnnamedConditions conditions;
    private readonly UnnamedAnswers answers;
    private int calls;

    internal UnnamedCall(ScriptCode code, OperationIdFlow id, OperationIdTests tests)
    {
        this.code = code;
        conditions = new UnnamedConditions(code, id, tests, FrameOf);
        answers = new UnnamedAnswers(FrameOf);
    }

    /// <summary>Where such a call ends; empty where it cannot be followed.</summary>
    internal IReadOnlyList<CallEnding> Endings()
    {
        ScriptFunction[] entries = [.. code.Functions.Where(function => function.Symbol is { Name: EntryName, IsOverride: true, Parameters.IsEmpty: true })];
        return entries is [{ Symbol: { } entry, Body: var body }] && GraphOf(body) is { } graph && Walk(new CallFrame(entry, graph, null, null)) is { } frame
            ? [.. answers.EndingsOf(frame)]
            : [];
    }

    // The function that a call leads to, walked through; null where that is not known.
    private CallFrame? FrameOf(IInvocationOperation call, CallFrame from)
    {
        if (from.Callees.TryGetValue(call.Syntax, out CallFrame? known))
        {
            return known;
        }

        from.Callees[call.Syntax] = null;
        IMethodSymbol method = call.TargetMethod.OriginalDefinition;
        if (calls >= Calls || DepthOf(from) >= Depth || from.IsOnStack(method) || GraphOf(method, from) is not { } graph)
        {
            return null;
        }

        calls++;
        return from.Callees[call.Syntax] = Walk(new CallFrame(method, graph, from, call));
    }

    private ControlFlowGraph? GraphOf(IMethodSymbol method, CallFrame from)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return from.Graph.LocalFunctions.Contains(method) ? from.Graph.GetLocalFunctionControlFlowGraph(method) : null;
        }

        return code.BodyOf(method) is { } body ? GraphOf(body) : null;
    }

    private static ControlFlowGraph? GraphOf(IOperation body) => body switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method),
        IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block),
        _ => null,
    };

    private static int DepthOf(CallFrame frame)
    {
        int depth = 0;
        for (CallFrame? up = frame; up is not null; up = up.Caller)
        {
            depth++;
        }

        return depth;
    }

    // What is known of a variable only becomes less as more blocks are reached, so this comes to an end.
    private CallFrame Walk(CallFrame frame)
    {
        Queue<BasicBlock> open = new([frame.Graph.Blocks[0]]);
        frame.Reach(frame.Graph.Blocks[0]);
        while (open.Count > 0)
        {
            while (open.TryDequeue(out BasicBlock? block))
            {
                Enqueue(block);
            }

            // A condition may have been decided before a later block changed what it looks at.
            foreach (BasicBlock block in frame.Reached.ToArray())
            {
                Enqueue(block);
            }
        }

        return frame;

        void Enqueue(BasicBlock block)
        {
            foreach (BasicBlock next in After(block, frame).Where(frame.Reach))
            {
                open.Enqueue(next);
            }
        }
    }

    private IEnumerable<BasicBlock> After(BasicBlock block, CallFrame frame)
    {
        // What is tried may fail anywhere.
        foreach (BasicBlock handler in HandlersOf(block, frame.Graph))
        {
            yield return handler;
        }

        if (CallFrame.TopOperationsOf(block).Select(operation => conditions.LookupThatThrows(operation, frame)).FirstOrDefault(lookup => lookup is not null) is { } lookup)
        {
            frame.Break(block, lookup);
            yield break;
        }

        bool? holds = block.ConditionKind == ControlFlowConditionKind.None ? null : conditions.Holds(block.BranchValue, frame);
        bool? branches = block.ConditionKind == ControlFlowConditionKind.WhenFalse ? !holds : holds;
        if (block.ConditionalSuccessor?.Destination is { } conditional && branches != false)
        {
            yield return conditional;
        }

        if (block.FallThroughSuccessor?.Destination is { } next && (block.ConditionalSuccessor is null || branches != true))
        {
            yield return next;
        }
    }

    private static IEnumerable<BasicBlock> HandlersOf(BasicBlock block, ControlFlowGraph graph)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole })
            {
                foreach (ControlFlowRegion handler in whole.NestedRegions.Where(nested => nested.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler))
                {
                    yield return graph.Blocks[handler.FirstBlockOrdinal];
                }
            }
        }
    }
}
