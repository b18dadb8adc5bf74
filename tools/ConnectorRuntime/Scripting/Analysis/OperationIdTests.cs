using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Recognises the places where a script compares the operation id.</summary>
internal sealed class OperationIdTests(OperationIdFlow id, Constants constants)
{
    /// <summary>All texts the id is compared with, in the order of the text.</summary>
    internal IReadOnlyList<OperationIdMatch> Matches(ScriptCode code) =>
    [
        .. code.Operations.SelectMany(TestsAt)
            .SelectMany(test => test.Texts.Texts.Select(text =>
                new OperationIdMatch(text.Value, test.Kind, test.IgnoresCase || test.Texts.IgnoresCase, code.Place(text.At, text.Value).Position)))
            .DistinctBy(match => (match.Position, match.Value, match.Kind))
            .OrderBy(match => match.Position.Line)
            .ThenBy(match => match.Position.Column),
    ];

    /// <summary>Whether an operation compares the id with anything, also as one case of several.</summary>
    internal bool IsTest(IOperation operation) => TestsAt(operation).Any();

    /// <summary>The test an operation is, by itself: not the parts of a compound condition. Null where it is none.</summary>
    internal OperationIdTest? Of(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal => OfEquality(equal),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } different => OfEquality(different) is { } test ? test with { Negated = true } : null,
        IInvocationOperation call => OfCall(call),
        IPropertyReferenceOperation { Arguments: [{ } index], Instance: { } table } when id.Carries(index.Value) =>
            Whole(index.Value, constants.ItemsOf(id.Original(table))),
        _ => null,
    };

    /// <summary>Whether an id that no text names passes a pattern; null where that is not known.</summary>
    internal static bool? PassesUnnamed(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => constant.Value.ConstantValue.HasValue ? false : null,
        IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation => true,
        INegatedPatternOperation not => !PassesUnnamed(not.Pattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => ThreeValued.Or(PassesUnnamed(or.LeftPattern), PassesUnnamed(or.RightPattern)),
        IBinaryPatternOperation and => ThreeValued.And(PassesUnnamed(and.LeftPattern), PassesUnnamed(and.RightPattern)),
        _ => null,
    };

    /// <summary>The same where the id may be one of several values matched together.</summary>
    internal bool? PassesUnnamed(IOperation? value, IPatternOperation pattern)
    {
        if (id.Carries(value))
        {
            return PassesUnnamed(pattern);
        }

        bool?[] parts = [.. Parts(value, pattern).Select(part => PassesUnnamed(part.Value, part.Pattern))];
        return pattern switch
        {
            IDiscardPatternOperation => true,
            _ when parts.Contains(false) => false,
            _ => null,
        };
    }

    private IEnumerable<OperationIdTest> TestsAt(IOperation operation) => operation switch
    {
        IIsPatternOperation test => OfPattern(test.Value, test.Pattern),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => OfPattern(choice.Value, arm.Pattern)),
        ISwitchOperation choice => choice.Cases.SelectMany(section => section.Clauses).SelectMany(clause => clause switch
        {
            ISingleValueCaseClauseOperation single when id.Carries(choice.Value) => [Whole(choice.Value, constants.Of(single.Value))],
            IPatternCaseClauseOperation matched => OfPattern(choice.Value, matched.Pattern),
            _ => Enumerable.Empty<OperationIdTest>(),
        }),
        _ => Of(operation) is { } test ? [test] : [],
    };

    private IEnumerable<OperationIdTest> OfPattern(IOperation value, IPatternOperation pattern) => id.Carries(value)
        ? pattern.DescendantsAndSelf().OfType<IConstantPatternOperation>().Select(constant => Whole(value, constants.Of(constant.Value)))
        : Parts(value, pattern).SelectMany(part => OfPattern(part.Value, part.Pattern));

    // (operation, method) switch { ("A", "GET") => .. }
    private IEnumerable<(IOperation Value, IPatternOperation Pattern)> Parts(IOperation? value, IPatternOperation pattern) =>
        id.Original(value) is ITupleOperation tuple && pattern is IRecursivePatternOperation recursive
            ? tuple.Elements.Zip(recursive.DeconstructionSubpatterns)
            : [];

    private OperationIdTest? OfEquality(IBinaryOperation equality)
    {
        if (Compared(equality.LeftOperand, equality.RightOperand) is { } test)
        {
            return test;
        }

        // string.Compare(id, "X", true) == 0
        return Operand.Bare(equality.LeftOperand) is IInvocationOperation call
            && equality.RightOperand.ConstantValue is { HasValue: true, Value: 0 }
            && call.TargetMethod is { Name: "Compare" or "CompareOrdinal" or "CompareTo", ContainingType.SpecialType: SpecialType.System_String }
            ? OfComparison(call)
            : null;
    }

    private OperationIdTest? OfCall(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        bool ofText = method.ContainingType.SpecialType == SpecialType.System_String;
        if (method.Name == "Equals")
        {
            return ofText || method.ContainingType.SpecialType == SpecialType.System_Object || method.ContainingType.Name is nameof(StringComparer) or "IEqualityComparer"
                ? OfComparison(call)
                : null;
        }

        if (ofText && call.Instance is not null && call.Arguments.Length > 0 && KindOf(method.Name) is { } kind)
        {
            return id.Carries(call.Instance)
                ? Whole(call.Instance, constants.Of(call.Arguments[0].Value)) is { } test ? test with { Kind = kind, IgnoresCase = test.IgnoresCase || SaysIgnoreCase(call) } : null
                : null;
        }

        if (!ofText && CollectionLookups.IsMembership(method) && Operand.Receiver(call) is { } items)
        {
            IOperation? sought = call.Instance is null ? Operand.Argument(call, 1) : Operand.Argument(call, 0);
            return id.Carries(sought) && Whole(sought!, constants.ItemsOf(id.Original(items))) is { } test ? test with { IgnoresCase = test.IgnoresCase || SaysIgnoreCase(call) } : null;
        }

        return null;
    }

    private OperationIdTest? OfComparison(IInvocationOperation call)
    {
        bool onComparer = call.Instance is not null && call.TargetMethod.Parameters.Length == 2 && call.TargetMethod.ContainingType.SpecialType != SpecialType.System_String;
        IOperation? first = call.Instance is null || onComparer ? Operand.Argument(call, 0) : call.Instance;
        IOperation? second = call.Instance is null || onComparer ? Operand.Argument(call, 1) : Operand.Argument(call, 0);
        bool ignores = SaysIgnoreCase(call) || (onComparer && OperationIdText.IgnoresCase(call.Instance) == true);
        return Compared(first, second) is { } test ? test with { IgnoresCase = test.IgnoresCase || ignores } : null;
    }

    private OperationIdTest? Compared(IOperation? one, IOperation? other) => (id.Carries(one), id.Carries(other)) switch
    {
        (true, false) => Whole(one!, constants.Of(other)),
        (false, true) => Whole(other!, constants.Of(one)),
        _ => null,
    };

    private OperationIdTest Whole(IOperation compared, ConstantTexts texts) =>
        new(texts, OperationIdMatchKind.Whole, id.LostItsCase(compared) || texts.IgnoresCase);

    private static bool SaysIgnoreCase(IInvocationOperation call) =>
        call.Arguments.Skip(1).Any(argument => OperationIdText.IgnoresCase(argument.Value) == true);

    private static OperationIdMatchKind? KindOf(string method) => method switch
    {
        "StartsWith" => OperationIdMatchKind.Prefix,
        "EndsWith" => OperationIdMatchKind.Suffix,
        "Contains" => OperationIdMatchKind.Part,
        _ => null,
    };
}
