using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What conditions come to in a call of an operation that the script does not name.</summary>
/// <param name="code">The script.</param>
/// <param name="id">Where the id is.</param>
/// <param name="tests">Where it is compared.</param>
/// <param name="frameOf">Walks through the function that a call leads to.</param>
internal sealed class UnnamedConditions(ScriptCode code, OperationIdFlow id, OperationIdTests tests, Func<IInvocationOperation, CallFrame, CallFrame?> frameOf)
{
    private const int Depth = 24;

    /// <summary>Whether a condition holds; null where that is not known.</summary>
    internal bool? Holds(IOperation? condition, CallFrame frame) => Holds(condition, frame, Depth);

    /// <summary>The look-up in a table that surely throws because the id is no key of it; null where there is none.</summary>
    internal IOperation? LookupThatThrows(IOperation operation, CallFrame frame) => operation.DescendantsAndSelf()
        .OfType<IPropertyReferenceOperation>()
        .FirstOrDefault(lookup => lookup.Property.IsIndexer
            && lookup.Property.ContainingType.Name.EndsWith("Dictionary", StringComparison.Ordinal)
            && (lookup.Parent as ISimpleAssignmentOperation)?.Target != lookup
            && OfTest(lookup, frame) == false);

    private bool? Holds(IOperation? condition, CallFrame frame, int depth)
    {
        IOperation? bare = Operand.Bare(condition);
        if (bare is null || depth == 0)
        {
            return null;
        }

        if (bare.ConstantValue is { HasValue: true, Value: bool known })
        {
            return known;
        }

        switch (bare)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !Holds(not.Operand, frame, depth - 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd } and:
                return ThreeValued.And(Holds(and.LeftOperand, frame, depth - 1), Holds(and.RightOperand, frame, depth - 1));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr } or:
                return ThreeValued.Or(Holds(or.LeftOperand, frame, depth - 1), Holds(or.RightOperand, frame, depth - 1));
            case IIsPatternOperation pattern:
                return OfPattern(pattern, frame, depth);
            case IIsNullOperation test:
                return IsNull(test.Operand, frame, depth - 1);
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } } blank:
                return id.Carries(Operand.Argument(blank, 0)) ? false : null;
        }

        if (OfTest(bare, frame) is { } tested)
        {
            return tested;
        }

        return bare switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality when NullSide(equality) is { } other => IsNull(other, frame, depth - 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } difference when NullSide(difference) is { } other => !IsNull(other, frame, depth - 1),
            IInvocationOperation call when CollectionLookups.IsExistence(call.TargetMethod) && PredicateOf(call) is { } predicate =>
                Holds(predicate, frame, depth - 1) == false ? false : null,
            IInvocationOperation call => Returned(call, frame, depth, Holds),
            _ => Stored(bare, frame, depth, Holds),
        };
    }

    private bool? OfPattern(IIsPatternOperation pattern, CallFrame frame, int depth)
    {
        bool? passes = pattern.Pattern switch
        {
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => IsNull(pattern.Value, frame, depth - 1),
            INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => !IsNull(pattern.Value, frame, depth - 1),
            _ => null,
        } ?? tests.PassesUnnamed(pattern.Value, pattern.Pattern);
        frame.WasDecidedById |= passes is not null && tests.IsTest(pattern);
        return passes;
    }

    // No text of a test is the id of an operation that none of them names.
    private bool? OfTest(IOperation operation, CallFrame frame)
    {
        if (tests.Of(operation) is not { Texts.Complete: true } test)
        {
            return null;
        }

        frame.WasDecidedById = true;
        return test.Negated;
    }

    private bool? IsNull(IOperation? operation, CallFrame frame, int depth)
    {
        IOperation? bare = Operand.Bare(operation);
        if (bare is null || depth == 0)
        {
            return null;
        }

        return bare switch
        {
            _ when Operand.IsNullLiteral(bare) => true,
            _ when id.Carries(bare) => false,
            IObjectCreationOperation or IArrayCreationOperation or IInstanceReferenceOperation or { ConstantValue: { HasValue: true } } => false,
            IInvocationOperation call when CollectionLookups.IsFinding(call.TargetMethod) && PredicateOf(call) is { } predicate =>
                Holds(predicate, frame, depth - 1) == false ? true : null,
            IInvocationOperation call => Returned(call, frame, depth, IsNull),
            _ => Stored(bare, frame, depth, IsNull),
        };
    }

    private static IOperation? NullSide(IBinaryOperation comparison) =>
        Operand.IsNullLiteral(comparison.RightOperand) ? comparison.LeftOperand
        : Operand.IsNullLiteral(comparison.LeftOperand) ? comparison.RightOperand
        : null;

    // items.Any(item => item == id): the lambda's one expression.
    private IOperation? PredicateOf(IInvocationOperation call) => call.Arguments
        .Select(argument => Operand.Bare(argument.Value))
        .Select(value => value is IFlowAnonymousFunctionOperation || value is IDelegateCreationOperation ? Operand.Bare(code.Written(value.Syntax)) : value)
        .Select(value => value is IDelegateCreationOperation made ? Operand.Bare(made.Target) : value)
        .OfType<IAnonymousFunctionOperation>()
        .Select(lambda => lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } value }] ? value : null)
        .FirstOrDefault();

    private bool? Returned(IInvocationOperation call, CallFrame frame, int depth, Func<IOperation?, CallFrame, int, bool?> ask)
    {
        if (frameOf(call, frame) is not { } callee)
        {
            return null;
        }

        bool? all = Same(UnnamedAnswers.ReturnsOf(callee).Select(value => ask(value, callee, depth - 1)));
        frame.WasDecidedById |= all is not null && callee.WasDecidedById;
        return all;
    }

    private static bool? Stored(IOperation bare, CallFrame frame, int depth, Func<IOperation?, CallFrame, int, bool?> ask)
    {
        if (bare is IParameterReferenceOperation { Parameter: { } parameter } && frame.Into(parameter.OriginalDefinition).Count == 0)
        {
            return frame.Caller is { } caller && frame.ArgumentFor(parameter) is { } argument ? ask(argument, caller, depth - 1) : null;
        }

        return CallFrame.PlaceOf(bare) is { } place ? Same(frame.Into(place).Select(value => ask(value, frame, depth - 1))) : null;
    }

    private static bool? Same(IEnumerable<bool?> all)
    {
        bool?[] different = [.. all.Distinct().Take(2)];
        return different is [var only] ? only : null;
    }
}
