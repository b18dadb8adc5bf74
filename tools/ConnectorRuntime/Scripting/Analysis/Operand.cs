using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Questions about a single operation.</summary>
internal static class Operand
{
    /// <summary>What is left without conversions, brackets and await.</summary>
    internal static IOperation? Bare(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation brackets:
                    operation = brackets.Operand;
                    break;
                case IAwaitOperation wait:
                    operation = wait.Operation;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task }:
                    operation = task;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The variable, member or parameter that an operation reads or writes; null for anything else.</summary>
    internal static ISymbol? SymbolOf(IOperation? operation) => Bare(operation) switch
    {
        ILocalReferenceOperation local => local.Local,
        IVariableDeclaratorOperation declared => declared.Symbol,
        IDeclarationExpressionOperation declared => SymbolOf(declared.Expression),
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation { Arguments.Length: 0 } property => property.Property.OriginalDefinition,
        _ => null,
    };

    /// <summary>Whether it is null, default or a text of nothing.</summary>
    internal static bool IsBlank(IOperation? operation) => Bare(operation) switch
    {
        null => false,
        IDefaultValueOperation => true,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => true,
        { ConstantValue: { HasValue: true, Value: null or "" } } => true,
        _ => false,
    };

    internal static bool IsNullLiteral(IOperation? operation) =>
        Bare(operation) is IDefaultValueOperation { Type.IsReferenceType: true } or { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>The argument for the parameter at a place, in the order the method declares them.</summary>
    internal static IOperation? Argument(IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    /// <summary>What a method is called on: the instance, or the first argument of an extension method.</summary>
    internal static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? Argument(call, 0) : null);

    internal static bool IsIn(ISymbol? member, string type) => member?.ContainingType?.OriginalDefinition.ToDisplayString(NameOnly) == type;

    internal static bool Is(ITypeSymbol? type, string name)
    {
        for (ITypeSymbol? up = type; up is not null; up = up.BaseType)
        {
            if (up.OriginalDefinition.ToDisplayString(NameOnly) == name)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly SymbolDisplayFormat NameOnly = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
