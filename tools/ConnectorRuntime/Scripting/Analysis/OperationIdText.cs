using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What the methods of the base library do with a text that is an operation id.</summary>
internal static class OperationIdText
{
    /// <summary>The id as it arrived.</summary>
    internal static bool IsSource(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: nameof(IScriptContext.OperationId), ContainingType.Name: nameof(IScriptContext) } };

    internal static bool ChangesCaseOrEdges(IMethodSymbol method) => method.ContainingType.SpecialType == SpecialType.System_String
        && method.Name is "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "ToString" or "Normalize"
        && method.Parameters.All(parameter => parameter.Type.Name == "CultureInfo");

    /// <summary>The operand whose text is the call's result, give or take letter case and blanks.</summary>
    internal static IOperation? Unchanged(IInvocationOperation call) => ChangesCaseOrEdges(call.TargetMethod) ? call.Instance : null;

    /// <summary>The same, and decoding from base64 counts as no change.</summary>
    internal static IOperation? UnchangedOrDecoded(IInvocationOperation call)
    {
        if (IsDecoding(call) || (call.TargetMethod.Name == "GetString" && Operand.Is(call.TargetMethod.ContainingType, "System.Text.Encoding")))
        {
            return Operand.Argument(call, 0);
        }

        return Unchanged(call);
    }

    internal static bool IsDecoding(IInvocationOperation call) =>
        call.TargetMethod.Name == nameof(Convert.FromBase64String) && Operand.IsIn(call.TargetMethod, "System.Convert");

    /// <summary>Whether the id was brought to one letter case before it is compared.</summary>
    internal static bool ChangesCase(IMethodSymbol method) => method.ContainingType.SpecialType == SpecialType.System_String
        && method.Name is "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant";

    /// <summary>Whether a StringComparison, a comparer or a flag ignores letter case; null where that is decided elsewhere.</summary>
    internal static bool? IgnoresCase(IOperation? operation) => Operand.Bare(operation) switch
    {
        IFieldReferenceOperation { Field.ContainingType.Name: nameof(StringComparison) } field => Says(field.Field),
        IPropertyReferenceOperation { Property.ContainingType.Name: nameof(StringComparer) } property => Says(property.Property),
        { ConstantValue: { HasValue: true, Value: bool ignores } } => ignores,
        _ => null,
    };

    private static bool Says(ISymbol member) => member.Name.EndsWith("IgnoreCase", StringComparison.Ordinal);
}
