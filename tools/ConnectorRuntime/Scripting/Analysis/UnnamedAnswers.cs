using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What comes back from the blocks a call has reached.</summary>
/// <param name="frameOf">Walks through the function that a call leads to.</param>
internal sealed class UnnamedAnswers(Func<IInvocationOperation, CallFrame, CallFrame?> frameOf)
{
    private const int Depth = 24;
    private const int FirstFailure = 400;
    private const string Response = "System.Net.Http.HttpResponseMessage";

    /// <summary>All places where a function ends; within functions it calls where the id decided there.</summary>
    internal IEnumerable<CallEnding> EndingsOf(CallFrame frame)
    {
        foreach (BasicBlock block in frame.Reached)
        {
            bool inCatch = IsInCatch(block);
            if (frame.BreakOf(block) is { } lookup)
            {
                yield return new CallEnding(AnswerKind.Refusal, lookup.Syntax, inCatch);
                continue;
            }

            if (block.FallThroughSuccessor is not { } end)
            {
                continue;
            }

            switch (end.Semantics)
            {
                case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                    yield return new CallEnding(AnswerKind.Refusal, block.BranchValue?.Syntax ?? LastSyntax(block, frame), inCatch);
                    break;
                case ControlFlowBranchSemantics.Return when block.BranchValue is { } value && CalleeThatDecides(value, frame) is { } callee:
                    foreach (CallEnding inner in EndingsOf(callee))
                    {
                        yield return inner with { InCatch = inner.InCatch || inCatch };
                    }

                    break;
                case ControlFlowBranchSemantics.Return when block.BranchValue is { } value:
                    foreach ((AnswerKind kind, IOperation at) in Sources(value, frame).Select(source => (KindOf(source, frame, Depth), source)))
                    {
                        // What a catch block makes without sending anything tells of the failure, whatever it looks like.
                        yield return new CallEnding(kind == AnswerKind.Unknown && inCatch && !Sends(value, frame) ? AnswerKind.Refusal : kind, at.Syntax, inCatch);
                    }

                    break;
            }
        }
    }

    /// <summary>What a function returns from the blocks reached.</summary>
    internal static IEnumerable<IOperation> ReturnsOf(CallFrame frame) => frame.Reached
        .Where(block => block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
        .Select(block => block.BranchValue)
        .OfType<IOperation>();

    private static SyntaxNode LastSyntax(BasicBlock block, CallFrame frame) =>
        block.Operations.LastOrDefault()?.Syntax ?? frame.Graph.OriginalOperation.Syntax;

    private static bool IsInCatch(BasicBlock block)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Catch)
            {
                return true;
            }
        }

        return false;
    }

    // The branches of a choice are places of their own: a switch expression's arm rather than the whole switch.
    private static IEnumerable<IOperation> Sources(IOperation value, CallFrame frame) =>
        Operand.Bare(value) is IFlowCaptureReferenceOperation capture && frame.StatusesOf(capture.Id).Count == 0 && frame.Into(capture.Id) is { Count: > 0 } sources
            ? sources.Select(source => source ?? value)
            : [value];

    private CallFrame? CalleeThatDecides(IOperation value, CallFrame frame) =>
        Operand.Bare(value) is IInvocationOperation call && !IsSend(call) && frameOf(call, frame) is { WasDecidedById: true } callee ? callee : null;

    private AnswerKind KindOf(IOperation? value, CallFrame frame, int depth)
    {
        IOperation? bare = Operand.Bare(value);
        if (bare is null || depth == 0)
        {
            return AnswerKind.Unknown;
        }

        switch (bare)
        {
            case { } when Operand.IsNullLiteral(bare):
                return AnswerKind.Nothing;
            case IThrowOperation:
                return AnswerKind.Refusal;
            case IConditionalOperation { WhenFalse: { } other } choice:
                return Together([KindOf(choice.WhenTrue, frame, depth - 1), KindOf(other, frame, depth - 1)]);
            case IObjectCreationOperation made when Operand.Is(made.Type, Response):
                return OfStatus(made.Arguments is [{ } status, ..] ? status.Value : null, frame, depth);
            case IInvocationOperation call when IsSend(call):
                return AnswerKind.Answer;
            case IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true }, Arguments: [{ } result] }:
                return KindOf(result.Value, frame, depth - 1);
            case IInvocationOperation call:
                return frameOf(call, frame) is { } callee ? Together(EndsOf(callee, depth - 1)) : AnswerKind.Unknown;
            case IParameterReferenceOperation { Parameter: { } parameter } when frame.Into(parameter.OriginalDefinition).Count == 0:
                return frame.Caller is { } caller ? KindOf(frame.ArgumentFor(parameter), caller, depth - 1) : AnswerKind.Unknown;
        }

        return CallFrame.PlaceOf(bare) is { } place ? OfVariable(place, frame, depth) : AnswerKind.Unknown;
    }

    private IEnumerable<AnswerKind> EndsOf(CallFrame callee, int depth) => callee.Reached
        .Select(block => block.FallThroughSuccessor?.Semantics switch
        {
            _ when callee.BreakOf(block) is not null => AnswerKind.Refusal,
            ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow => AnswerKind.Refusal,
            ControlFlowBranchSemantics.Return => KindOf(block.BranchValue, callee, depth),
            _ => (AnswerKind?)null,
        })
        .OfType<AnswerKind>();

    private AnswerKind OfVariable(object place, CallFrame frame, int depth)
    {
        AnswerKind kind = Together(frame.Into(place).Select(value => KindOf(value, frame, depth - 1)), ofValues: true);
        IReadOnlyList<IOperation> statuses = frame.StatusesOf(place);
        return kind == AnswerKind.Answer && statuses.Count > 0 && frame.Into(place).All(value => IsMade(value, frame, depth))
            ? Together(statuses.Select(status => OfStatus(status, frame, depth)))
            : kind;
    }

    private static bool IsMade(IOperation? value, CallFrame frame, int depth) => Operand.Bare(value) switch
    {
        IObjectCreationOperation => true,
        IFlowCaptureReferenceOperation capture when depth > 0 => frame.Into(capture.Id) is { Count: > 0 } sources && sources.All(source => IsMade(source, frame, depth - 1)),
        _ => false,
    };

    private static AnswerKind OfStatus(IOperation? status, CallFrame frame, int depth)
    {
        if (status is null)
        {
            // A response made without a status has 200.
            return AnswerKind.Answer;
        }

        return StatusOf(status, frame, depth) is { } number
            ? number >= FirstFailure ? AnswerKind.Refusal : AnswerKind.Answer
            : AnswerKind.Unknown;
    }

    private static int? StatusOf(IOperation? status, CallFrame frame, int depth)
    {
        IOperation? bare = Operand.Bare(status);
        if (bare is null || depth == 0)
        {
            return null;
        }

        // (HttpStatusCode)429 is known with its conversion and without.
        if (status!.ConstantValue is { HasValue: true, Value: int given })
        {
            return given;
        }

        if (bare.ConstantValue is { HasValue: true, Value: int number })
        {
            return number;
        }

        if (bare is IParameterReferenceOperation { Parameter: { } parameter } && frame.Into(parameter.OriginalDefinition).Count == 0)
        {
            return frame.Caller is { } caller ? StatusOf(frame.ArgumentFor(parameter), caller, depth - 1) : null;
        }

        int?[] numbers = CallFrame.PlaceOf(bare) is { } place ? [.. frame.Into(place).Select(value => StatusOf(value, frame, depth - 1)).Distinct().Take(2)] : [];
        return numbers is [var only] ? only : null;
    }

    // One sure answer among several ways is enough. A variable that first holds nothing is given something later.
    private static AnswerKind Together(IEnumerable<AnswerKind> kinds, bool ofValues = false)
    {
        AnswerKind[] all = [.. kinds.Distinct()];
        if (ofValues && all.Length > 1)
        {
            all = [.. all.Where(kind => kind != AnswerKind.Nothing)];
        }

        return all switch
        {
            [] => AnswerKind.Unknown,
            [var only] => only,
            _ when all.Contains(AnswerKind.Answer) => AnswerKind.Answer,
            _ when all.Contains(AnswerKind.Unknown) => AnswerKind.Unknown,
            _ => AnswerKind.Refusal,
        };
    }

    private bool Sends(IOperation value, CallFrame frame) => value.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call =>
        IsSend(call) || frameOf(call, frame)?.Operations.OfType<IInvocationOperation>().Any(IsSend) == true)
        || (CallFrame.PlaceOf(value) is { } place && frame.Into(place).Any(source => source is null || (source != value && CallFrame.PlaceOf(source) is null && Sends(source, frame))));

    private static bool IsSend(IInvocationOperation call) => SendingFacts.IsSend(call.TargetMethod);
}
