using Microsoft.CodeAnalysis;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Where a script holds the operation id.</summary>
internal sealed class OperationIdFlow
{
    private readonly ValueFlow any;
    private readonly ValueFlow asCased;
    private readonly ValueFlow asArrived;

    internal OperationIdFlow(ScriptCode code, Writes writes)
    {
        any = new ValueFlow(code, writes, OperationIdText.IsSource, OperationIdText.UnchangedOrDecoded);
        asCased = new ValueFlow(
            code, writes, OperationIdText.IsSource, call => OperationIdText.ChangesCase(call.TargetMethod) ? null : OperationIdText.UnchangedOrDecoded(call));
        asArrived = new ValueFlow(code, writes, OperationIdText.IsSource, OperationIdText.Unchanged);
    }

    private OperationIdFlow(ValueFlow asArrived) => any = asCased = this.asArrived = asArrived;

    /// <summary>The same for the id that was never decoded.</summary>
    internal OperationIdFlow AsArrived() => new(asArrived);

    /// <summary>Whether an expression is the id, decoded or not, in whatever letter case.</summary>
    internal bool Carries(IOperation? operation) => any.Carries(operation);

    /// <summary>Whether the id may have been brought to one letter case.</summary>
    internal bool LostItsCase(IOperation operation) => !asCased.Carries(operation);

    internal IOperation? Original(IOperation? operation) => any.Original(operation);
}
