using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Follows one kind of value through variables, members, parameters and results.</summary>
/// <remarks>
/// It knows no order of statements, and so speaks only where all that is ever put into a place is that value (or nothing at
/// all): a variable that holds it at one time and something else at another does not carry it.
/// </remarks>
internal sealed class ValueFlow
{
    private readonly ScriptCode code;
    private readonly Writes writes;
    private readonly Func<IOperation, bool> isSource;
    private readonly Func<IInvocationOperation, IOperation?> passesOn;
    private readonly bool partsCount;
    private readonly HashSet<ISymbol> carriers;
    private readonly bool isGrowing = true;

    // Shared by all flows that grow out of one, so that methods that call each other end.
    private readonly FlowMemory memory;

    /// <param name="code">The script.</param>
    /// <param name="writes">What is put where.</param>
    /// <param name="isSource">Where the value comes from.</param>
    /// <param name="passesOn">For a call whose result still is the value: the operand that is it. Null for other calls.</param>
    /// <param name="partsCount">Whether a text the value is part of carries it too.</param>
    internal ValueFlow(
        ScriptCode code,
        Writes writes,
        Func<IOperation, bool> isSource,
        Func<IInvocationOperation, IOperation?> passesOn,
        bool partsCount = false)
        : this(code, writes, isSource, passesOn, partsCount, new FlowMemory())
    {
    }

    private ValueFlow(
        ScriptCode code,
        Writes writes,
        Func<IOperation, bool> isSource,
        Func<IInvocationOperation, IOperation?> passesOn,
        bool partsCount,
        FlowMemory memory)
    {
        this.code = code;
        this.writes = writes;
        this.isSource = isSource;
        this.passesOn = passesOn;
        this.partsCount = partsCount;
        this.memory = memory;
        carriers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        GrowToWhatMayCarry();
        ShrinkToWhatSurelyCarries();
        isGrowing = false;
        if (memory.IsWornOut)
        {
            carriers.Clear();
        }
    }

    internal bool IsEmpty => carriers.Count == 0;

    /// <summary>Whether an expression is the value, whichever way the code went.</summary>
    internal bool Carries(IOperation? operation)
    {
        // A script that wears this out is no script anybody wrote: of its variables nothing is said.
        if ((isGrowing && !memory.Spend()) || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        switch (Original(operation))
        {
            case null:
                return false;
            case { } source when isSource(source):
                return true;
            case ICoalesceOperation choice:
                return All(choice.Value, choice.WhenNull);
            case IConditionalOperation { WhenFalse: { } other } choice:
                return All(choice.WhenTrue, other);
            case IConditionalAccessOperation access:
                return Carries(access.WhenNotNull);
            case IConditionalAccessInstanceOperation instance:
                return Carries(AccessedBy(instance));
            case ISimpleAssignmentOperation assignment:
                return Carries(assignment.Value);
            case IInvocationOperation call:
                return Carries(passesOn(call)) || carriers.Contains(call.TargetMethod.OriginalDefinition) || ReturnsItsArgument(call)
                    || (partsCount && IsTextMaking(call.TargetMethod) && call.Arguments.Any(argument => Carries(argument.Value)));
            case IArrayElementReferenceOperation element when partsCount:
                return Carries(element.ArrayReference);
            case IArrayCreationOperation { Initializer: { } items } when partsCount:
                return items.ElementValues.Any(Carries);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when partsCount:
                return Carries(sum.LeftOperand) || Carries(sum.RightOperand);
            case IInterpolatedStringOperation text when partsCount:
                return text.Parts.OfType<IInterpolationOperation>().Any(part => Carries(part.Expression));
            case { } other:
                return Operand.SymbolOf(other) is { } symbol && carriers.Contains(symbol);
        }
    }

    // The control flow graph replaces parts of expressions by captures: back to what is written.
    internal IOperation? Original(IOperation? operation)
    {
        IOperation? bare = Operand.Bare(operation);
        return bare is IFlowCaptureReferenceOperation capture ? Operand.Bare(code.Written(capture.Syntax)) : bare;
    }

    private static IOperation? AccessedBy(IConditionalAccessInstanceOperation instance)
    {
        IOperation below = instance;
        for (IOperation? up = instance.Parent; up is not null; below = up, up = up.Parent)
        {
            if (up is IConditionalAccessOperation access && access.WhenNotNull == below)
            {
                return access.Operation;
            }
        }

        return null;
    }

    // One side at least is the value; the other may be nothing, or never come about.
    private bool All(IOperation first, IOperation second)
    {
        bool one = Carries(first);
        bool other = Carries(second);
        return (one && other) || (one && IsNothing(second)) || (other && IsNothing(first));
    }

    private static bool IsNothing(IOperation operation) => Operand.IsBlank(operation) || Operand.Bare(operation) is IThrowOperation;

    private bool ReturnsItsArgument(IInvocationOperation call) => call.Arguments.Any(argument =>
        argument.Parameter is { } parameter && Carries(argument.Value) && Returns(parameter.OriginalDefinition));

    // A method that is called with other values as well still gives back the one it was given.
    private bool Returns(IParameterSymbol parameter)
    {
        if (parameter.Locations.All(location => !location.IsInSource) || parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return false;
        }

        if (!memory.Returned.TryGetValue(parameter, out bool known))
        {
            // While it is being found out, a call of the method by itself counts for nothing.
            memory.Returned[parameter] = false;
            if (!memory.MayGoDeeper)
            {
                return false;
            }

            memory.Depth++;
            ValueFlow own = new(
                code,
                writes,
                source => source is IParameterReferenceOperation reference
                    && SymbolEqualityComparer.Default.Equals(reference.Parameter.OriginalDefinition, parameter),
                passesOn,
                partsCount,
                memory);
            memory.Depth--;
            memory.Returned[parameter] = known = own.carriers.Contains(method.OriginalDefinition);
        }

        return known;
    }

    private void GrowToWhatMayCarry()
    {
        bool grown = true;
        while (grown)
        {
            grown = false;
            foreach (ISymbol symbol in writes.Symbols)
            {
                if (!carriers.Contains(symbol) && writes.Into(symbol).Any(value => value is not null && MayCarry(value)))
                {
                    carriers.Add(symbol);
                    grown = true;
                }
            }
        }
    }

    private bool MayCarry(IOperation value) => Carries(value) || (Original(value) switch
    {
        ICoalesceOperation choice => MayCarry(choice.Value) || MayCarry(choice.WhenNull),
        IConditionalOperation { WhenFalse: { } other } choice => MayCarry(choice.WhenTrue) || MayCarry(other),
        _ => false,
    });

    private void ShrinkToWhatSurelyCarries()
    {
        while (carriers.RemoveWhere(symbol => !writes.Into(symbol).All(IsOfIt)) > 0)
        {
            // Each removal may take the ground from under others.
        }
    }

    private bool IsOfIt(IOperation? value) => value is not null && (Operand.IsBlank(value) || Carries(value));

    private static bool IsTextMaking(IMethodSymbol method) => method.Name is "Format" or "Concat" or "Join" && method.ContainingType.SpecialType == SpecialType.System_String;
}
