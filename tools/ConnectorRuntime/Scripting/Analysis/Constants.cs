using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Finds the texts that an expression or a collection can stand for.</summary>
internal sealed class Constants(Writes writes)
{
    // Sources of sources of sources: real scripts need three steps.
    private const int Depth = 8;

    /// <summary>What an expression can be.</summary>
    internal ConstantTexts Of(IOperation? operation) => Of(operation, Depth);

    /// <summary>The items of a collection, or the keys of a dictionary.</summary>
    internal ConstantTexts ItemsOf(IOperation? collection) => ItemsOf(collection, Depth);

    private ConstantTexts Of(IOperation? operation, int depth)
    {
        IOperation? bare = Operand.Bare(operation);
        if (bare is null || depth == 0)
        {
            return ConstantTexts.Unknown;
        }

        if (Operand.IsBlank(bare))
        {
            return ConstantTexts.None;
        }

        if (bare.ConstantValue is { HasValue: true, Value: string text })
        {
            return new ConstantTexts([new ConstantText(text, bare)], Complete: true);
        }

        switch (bare)
        {
            case IThrowOperation:
                return ConstantTexts.None;
            case IConditionalOperation { WhenFalse: { } other } choice:
                return Of(choice.WhenTrue, depth).And(Of(other, depth));
            case ICoalesceOperation choice:
                return Of(choice.Value, depth).And(Of(choice.WhenNull, depth));
            case IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } member } when EnumMember(member) is { } name:
                return new ConstantTexts([new ConstantText(name, bare)], Complete: true);
            case IInvocationOperation { Instance: { Type.SpecialType: SpecialType.System_String } same } call when OperationIdText.ChangesCaseOrEdges(call.TargetMethod):
                return Of(same, depth) with { IgnoresCase = false };
            case IPropertyReferenceOperation { Property.Name: "Key", Instance: { } pair } key when Operand.Is(key.Property.ContainingType, "System.Collections.Generic.KeyValuePair"):
                return Operand.SymbolOf(pair) is { } item && writes.CollectionOf(item) is { } dictionary ? ItemsOf(dictionary, depth - 1) : ConstantTexts.Unknown;
        }

        if (Operand.SymbolOf(bare) is not { } symbol)
        {
            return ConstantTexts.Unknown;
        }

        return writes.CollectionOf(symbol) is { } collection
            ? ItemsOf(collection, depth - 1)
            : Union(writes.Into(symbol).Select(value => Of(value, depth - 1)));
    }

    private ConstantTexts ItemsOf(IOperation? collection, int depth)
    {
        if (depth == 0)
        {
            return ConstantTexts.Unknown;
        }

        switch (Operand.Bare(collection))
        {
            case IArrayCreationOperation { Initializer: { } items }:
                return Union(items.ElementValues.Select(item => Of(item, depth - 1)), ConstantTexts.None);
            case IObjectCreationOperation creation:
                return ItemsOf(creation, depth);
            case IInvocationOperation call when call.TargetMethod.Name is "ToArray" or "ToList" or "AsEnumerable" or "AsReadOnly" && call.Arguments.Length <= 1:
                return ItemsOf(Operand.Receiver(call) ?? Operand.Argument(call, 0), depth - 1);
            case IPropertyReferenceOperation { Property.Name: "Keys", Instance: { } dictionary }:
                return ItemsOf(dictionary, depth - 1);
            case { } other when Operand.SymbolOf(other) is { } symbol:
                return writes.IsChangedLater(symbol)
                    ? Union(writes.Into(symbol).Select(value => ItemsOf(value, depth - 1))) with { Complete = false }
                    : Union(writes.Into(symbol).Where(value => !Operand.IsNullLiteral(value)).Select(value => ItemsOf(value, depth - 1)));
            default:
                return ConstantTexts.Unknown;
        }
    }

    private ConstantTexts ItemsOf(IObjectCreationOperation creation, int depth)
    {
        ConstantTexts texts = ConstantTexts.None;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter?.Type is { } type && (type.Name.Contains("Enumerable", StringComparison.Ordinal) || type.Name.EndsWith("Dictionary", StringComparison.Ordinal)))
            {
                texts = texts.And(ItemsOf(argument.Value, depth - 1));
            }
            else if (argument.Parameter?.Type.Name is "IEqualityComparer")
            {
                texts = texts with { IgnoresCase = OperationIdText.IgnoresCase(argument.Value) ?? false };
            }
        }

        foreach (IOperation item in creation.Initializer?.Initializers ?? [])
        {
            texts = texts.And(item switch
            {
                IInvocationOperation { Arguments: [{ } first, ..] } => Of(first.Value, depth - 1),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ } index] } } => Of(index.Value, depth - 1),
                _ => ConstantTexts.Unknown,
            });
        }

        return texts;
    }

    private static ConstantTexts Union(IEnumerable<ConstantTexts> all, ConstantTexts? ofNothing = null) =>
        all.Aggregate((ConstantTexts?)null, (sum, next) => sum is null ? next : sum.And(next)) ?? ofNothing ?? ConstantTexts.Unknown;

    private static string? EnumMember(IOperation member) =>
        Operand.Bare(member) is IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } field } ? field.Name : null;
}
