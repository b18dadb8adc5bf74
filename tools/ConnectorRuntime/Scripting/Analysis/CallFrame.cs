using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>One function on the way of a call: which of its blocks are reached, and what is put into its variables there.</summary>
internal sealed class CallFrame
{
    private static readonly List<IOperation?> NoValues = [];

    private readonly HashSet<int> reached = [];
    private readonly Dictionary<int, IOperation> breaks = [];
    private readonly Dictionary<object, List<IOperation?>> values = [];
    private readonly Dictionary<object, List<IOperation>> statuses = [];

    internal CallFrame(IMethodSymbol function, ControlFlowGraph graph, CallFrame? caller, IInvocationOperation? call)
    {
        Function = function;
        Graph = graph;
        Caller = caller;
        Call = call;
    }

    internal IMethodSymbol Function { get; }

    internal ControlFlowGraph Graph { get; }

    internal CallFrame? Caller { get; }

    /// <summary>The call that led here; null for the function the platform calls.</summary>
    internal IInvocationOperation? Call { get; }

    /// <summary>Whether a comparison of the operation id decided where it went on.</summary>
    internal bool WasDecidedById { get; set; }

    /// <summary>The frames of calls made from here, so that each is followed once.</summary>
    internal Dictionary<SyntaxNode, CallFrame?> Callees { get; } = [];

    internal IEnumerable<BasicBlock> Reached => Graph.Blocks.Where(block => reached.Contains(block.Ordinal));

    /// <summary>All operations of the blocks reached.</summary>
    internal IEnumerable<IOperation> Operations => Reached.SelectMany(OperationsOf);

    /// <summary>Marks a block; false where it was marked before.</summary>
    internal bool Reach(BasicBlock block)
    {
        if (!reached.Add(block.Ordinal))
        {
            return false;
        }

        foreach (IOperation operation in OperationsOf(block))
        {
            Remember(operation);
        }

        return true;
    }

    /// <summary>Remembers that a block ends in an exception, whatever follows in it.</summary>
    internal void Break(BasicBlock block, IOperation at) => breaks[block.Ordinal] = at;

    /// <summary>Where a block ends in an exception; null where it goes on.</summary>
    internal IOperation? BreakOf(BasicBlock block) => breaks.GetValueOrDefault(block.Ordinal);

    /// <summary>What was put into a variable or capture in the blocks reached; null stands for what cannot be followed.</summary>
    internal IReadOnlyList<IOperation?> Into(object place) => values.GetValueOrDefault(place) ?? NoValues;

    /// <summary>What was assigned to the status of the response in a variable or capture.</summary>
    internal IReadOnlyList<IOperation> StatusesOf(object place) => (IReadOnlyList<IOperation>?)statuses.GetValueOrDefault(place) ?? [];

    /// <summary>The argument for a parameter of this function.</summary>
    internal IOperation? ArgumentFor(IParameterSymbol parameter) => Call is null ? null : Operand.Argument(Call, parameter.Ordinal);

    internal bool IsOnStack(IMethodSymbol function)
    {
        for (CallFrame? frame = this; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Function, function))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The variable or capture an expression names; null for all else.</summary>
    internal static object? PlaceOf(IOperation? operation) => Operand.Bare(operation) switch
    {
        IFlowCaptureReferenceOperation capture => capture.Id,
        ILocalReferenceOperation local => local.Local,
        IDeclarationExpressionOperation declared => PlaceOf(declared.Expression),
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        _ => null,
    };

    /// <summary>The operations of a block, and the value it branches on or returns.</summary>
    internal static IEnumerable<IOperation> TopOperationsOf(BasicBlock block) =>
        block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations;

    private static IEnumerable<IOperation> OperationsOf(BasicBlock block) => TopOperationsOf(block).SelectMany(operation => operation.DescendantsAndSelf());

    private void Remember(IOperation operation)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                Put(capture.Id, capture.Value);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode", Instance: { } response } } status:
                if (PlaceOf(response) is { } changed)
                {
                    (statuses.TryGetValue(changed, out List<IOperation>? known) ? known : statuses[changed] = []).Add(status.Value);
                }

                break;
            case ISimpleAssignmentOperation assignment:
                Put(PlaceOf(assignment.Target), assignment.Value);
                break;
            case ICompoundAssignmentOperation or IIncrementOrDecrementOperation or IDeconstructionAssignmentOperation:
                foreach (IOperation target in operation.ChildOperations.Take(1).SelectMany(target => target.DescendantsAndSelf()))
                {
                    Put(PlaceOf(target), null);
                }

                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument:
                Put(PlaceOf(argument.Value), null);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                Put(declared, null);
                break;
        }
    }

    private void Put(object? place, IOperation? value)
    {
        if (place is not null)
        {
            (values.TryGetValue(place, out List<IOperation?>? known) ? known : values[place] = []).Add(value);
        }
    }
}
