using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Takes a text apart into what it is made of.</summary>
internal static class LogParts
{
    /// <summary>The parts that are not made of others, in the order of the text.</summary>
    internal static IReadOnlyList<IOperation> Of(IOperation whole)
    {
        // A stack instead of calls of itself: a text may be a sum of thousands of parts.
        List<IOperation> parts = [];
        Stack<IOperation> open = new([whole]);
        while (open.TryPop(out IOperation? next))
        {
            IOperation[] made = Operand.Bare(next) is { } bare ? [.. MadeOf(bare)] : [];
            if (made.Length == 0)
            {
                parts.Add(next);
            }

            foreach (IOperation part in made.Reverse())
            {
                open.Push(part);
            }
        }

        return parts;
    }

    private static IEnumerable<IOperation> MadeOf(IOperation text) => text switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => [sum.LeftOperand, sum.RightOperand],
        IInterpolatedStringOperation interpolated => interpolated.Parts.OfType<IInterpolationOperation>().Select(part => part.Expression),
        IArrayCreationOperation { Initializer: { } items } => items.ElementValues,
        IInvocationOperation call when IsTextMaking(call.TargetMethod) => call.Arguments.Select(argument => argument.Value),
        IConditionalOperation { WhenFalse: { } other } choice => [choice.WhenTrue, other],
        ICoalesceOperation choice => [choice.Value, choice.WhenNull],
        _ => [],
    };

    private static bool IsTextMaking(IMethodSymbol method) =>
        method.ContainingType.SpecialType == SpecialType.System_String && method.Name is "Format" or "Concat" or "Join";
}
