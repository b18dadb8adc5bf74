using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Finds out whether a script compares the operation id before it decodes it from base64.</summary>
internal sealed class DecodingFacts
{
    private readonly ScriptCode code;
    private readonly OperationIdFlow id;
    private readonly OperationIdTests tests;

    // Parameters that a method decodes, or hands to one that does.
    private readonly HashSet<ISymbol> decoded = new(SymbolEqualityComparer.Default);

    // Methods that compare the id, or a value they are given.
    private readonly HashSet<ISymbol> comparing = new(SymbolEqualityComparer.Default);

    private DecodingFacts(ScriptCode code, OperationIdFlow id, OperationIdTests tests)
    {
        this.code = code;
        this.id = id;
        this.tests = tests;
        FindDecodingMethods();
        comparing.UnionWith(code.Operations.Where(tests.IsTest).Select(NamedFunctionOf).OfType<IMethodSymbol>().Where(method => !method.ReturnsVoid));
    }

    /// <summary>How the id is decoded; null where it is not.</summary>
    internal static OperationIdDecoding? Of(ScriptCode code, OperationIdFlow id, OperationIdTests tests, OperationIdTests arrivedTests)
    {
        DecodingFacts facts = new(code, id, tests);
        IInvocationOperation[] places = [.. code.Operations.OfType<IInvocationOperation>().Where(facts.Decodes)];
        if (!Array.Exists(places, facts.TakesTheId))
        {
            return null;
        }

        IOperation at = places.First(OperationIdText.IsDecoding);
        DecodingOrder order =
            code.Operations.Any(arrivedTests.IsTest) || Array.Exists(places, facts.ComparesBefore) ? DecodingOrder.AfterMatching
            : !code.Operations.Any(tests.IsTest) || Array.Exists(places, facts.ChoosesAfterwards) ? DecodingOrder.Unclear
            : DecodingOrder.BeforeMatching;
        return new OperationIdDecoding(order, code.Place(at, "").Position);
    }

    private void FindDecodingMethods()
    {
        bool grown = true;
        while (grown)
        {
            grown = false;
            foreach (IInvocationOperation call in code.Operations.OfType<IInvocationOperation>())
            {
                grown |= DecodedArguments(call).Any(argument =>
                    Operand.SymbolOf(argument) is IParameterSymbol parameter && decoded.Add(parameter));
            }
        }
    }

    private IEnumerable<IOperation> DecodedArguments(IInvocationOperation call) => OperationIdText.IsDecoding(call)
        ? call.Arguments.Select(argument => WithoutFallback(argument.Value))
        : call.Arguments.Where(argument => argument.Parameter is { } parameter && decoded.Contains(parameter.OriginalDefinition)).Select(argument => argument.Value);

    // id ?? "", padded with = and the like
    private static IOperation WithoutFallback(IOperation value) => Operand.Bare(value) is ICoalesceOperation choice ? choice.Value : value;

    private bool Decodes(IInvocationOperation call) => DecodedArguments(call).Any(argument => id.Carries(argument) || Operand.SymbolOf(argument) is IParameterSymbol);

    private bool TakesTheId(IInvocationOperation call) => DecodedArguments(call).Any(id.Carries);

    // In the same function, further up: whatever is compared there was not decoded here.
    private bool ComparesBefore(IInvocationOperation decoding)
    {
        IMethodSymbol? function = code.FunctionOf(decoding);
        return code.Operations.Any(operation => operation.Syntax.SpanStart < decoding.Syntax.SpanStart
            && !decoding.Syntax.Span.Contains(operation.Syntax.Span)
            && !operation.Syntax.Span.Contains(decoding.Syntax.Span)
            && (tests.IsTest(operation) || AsksWhetherKnown(operation))
            && SymbolEqualityComparer.Default.Equals(code.FunctionOf(operation), function));
    }

    // Decoded first, but what came of it is only taken where it is a known id.
    private bool ChoosesAfterwards(IInvocationOperation decoding)
    {
        IMethodSymbol? function = code.FunctionOf(decoding);
        return code.Operations.OfType<IConditionalOperation>().Any(choice =>
            SymbolEqualityComparer.Default.Equals(code.FunctionOf(choice), function)
            && choice.Condition.DescendantsAndSelf().Any(operation => tests.IsTest(operation) || AsksWhetherKnown(operation))
            && (GivesTheId(choice.WhenTrue) || GivesTheId(choice.WhenFalse)));
    }

    private bool GivesTheId(IOperation? branch) => branch is not null && (id.Carries(branch) || branch.DescendantsAndSelf().Any(operation => operation switch
    {
        IReturnOperation { ReturnedValue: { } value } => id.Carries(value),
        ISimpleAssignmentOperation assignment => id.Carries(assignment.Value),
        _ => false,
    }));

    // The method around a lambda rather than the lambda.
    private ISymbol? NamedFunctionOf(IOperation operation)
    {
        ISymbol? function = code.FunctionOf(operation);
        while (function is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            function = function.ContainingSymbol;
        }

        return function?.OriginalDefinition;
    }

    private bool AsksWhetherKnown(IOperation operation) => operation is IInvocationOperation call
        && comparing.Contains(call.TargetMethod.OriginalDefinition)
        && !Decodes(call)
        && call.Arguments.Any(argument => id.Carries(argument.Value) || Operand.SymbolOf(argument.Value) is IParameterSymbol);
}
