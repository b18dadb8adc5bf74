using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What a script sends, and how it answers.</summary>
internal static class SendingFacts
{
    private const string Location = "Location";

    internal static bool SendsUpstream(ScriptCode code) => code.Operations.Any(operation => operation switch
    {
        IInvocationOperation call => IsSend(call.TargetMethod),
        IMethodReferenceOperation reference => IsSend(reference.Method),
        _ => false,
    });

    internal static bool Reads(ScriptCode code, string contextMember) => code.Operations.Any(operation => operation switch
    {
        IPropertyReferenceOperation property => property.Property.Name == contextMember && IsContext(property.Property.ContainingType),
        IInvocationOperation call => call.TargetMethod.Name == contextMember && IsContext(call.TargetMethod.ContainingType),
        _ => false,
    });

    internal static IEnumerable<ScriptPlace> IgnoresCancellation(ScriptCode code) => code.Operations
        .OfType<IInvocationOperation>()
        .Where(call => IsContext(call.TargetMethod.ContainingType) && IsSend(call.TargetMethod))
        .Select(call => Operand.Argument(call, 1))
        .OfType<IOperation>()
        .Where(token => NeverCancels(Operand.Bare(token)))
        .Select(token => code.Place(token, token.Syntax.ToString()));

    internal static IEnumerable<ScriptPlace> SetsLocation(ScriptCode code) => code.Operations.SelectMany(operation => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: Location } property } } when IsHeaders(property.ContainingType) =>
            [code.Place(operation, operation.Syntax.ToString())],
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAddWithoutValidation" } call when IsHeaders(call.TargetMethod.ContainingType) && NamesLocation(call) =>
            [code.Place(operation, operation.Syntax.ToString())],
        _ => Enumerable.Empty<ScriptPlace>(),
    });

    internal static IEnumerable<ScriptPlace> EmptyCatches(ScriptCode code) => code.Operations
        .OfType<ICatchClauseOperation>()
        .Where(clause => clause.Handler.Operations.IsEmpty)
        .Select(clause => code.Place(clause, clause.ExceptionType.Name));

    internal static bool IsSend(IMethodSymbol method) => method.Name == nameof(IScriptContext.SendAsync)
        && (IsContext(method.ContainingType) || Operand.Is(method.ContainingType, "System.Net.Http.HttpMessageInvoker"));

    private static bool IsContext(ITypeSymbol? type) => type is { Name: nameof(IScriptContext), ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsHeaders(ITypeSymbol? type) => Operand.Is(type, "System.Net.Http.Headers.HttpHeaders");

    private static bool NamesLocation(IInvocationOperation call) =>
        Operand.Argument(call, 0)?.ConstantValue is { HasValue: true, Value: string name } && name.Equals(Location, StringComparison.OrdinalIgnoreCase);

    private static bool NeverCancels(IOperation? token) => token is IDefaultValueOperation
        or IPropertyReferenceOperation { Property: { Name: "None", ContainingType.Name: nameof(CancellationToken) } }
        or IObjectCreationOperation { Arguments.IsEmpty: true, Type.Name: nameof(CancellationToken) };
}
