using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>How a script treats its tasks.</summary>
internal static class TaskFacts
{
    private const string TaskName = "System.Threading.Tasks.Task";

    internal static IEnumerable<ScriptPlace> AsyncVoids(ScriptCode code)
    {
        foreach (ScriptFunction function in code.Functions)
        {
            if (function.Symbol is { IsAsync: true, ReturnsVoid: true } method)
            {
                yield return new ScriptPlace(method.Name, code.Subject.PositionOf(method.Locations[0]));
            }
        }

        foreach (IOperation operation in code.Operations)
        {
            switch (operation)
            {
                case ILocalFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } local }:
                    yield return new ScriptPlace(local.Name, code.Subject.PositionOf(local.Locations[0]));
                    break;
                case IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true }, Parent: IDelegateCreationOperation { Type.TypeKind: TypeKind.Delegate } }:
                    yield return code.Place(operation, "async lambda");
                    break;
            }
        }
    }

    internal static IEnumerable<ScriptPlace> BlockingWaits(ScriptCode code) => code.Operations.SelectMany(operation => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } result when IsTask(result.Property.ContainingType) =>
            Blocking(code, operation, task, ".Result"),
        IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } task } wait when IsTask(wait.TargetMethod.ContainingType) =>
            Blocking(code, operation, task, ".Wait()"),
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } task } } =>
            Blocking(code, operation, task, ".GetAwaiter().GetResult()"),
        IInvocationOperation { TargetMethod: { Name: "WaitAll" or "WaitAny", IsStatic: true } method } when IsTask(method.ContainingType) =>
            [code.Place(operation, $"Task.{method.Name}")],
        IInvocationOperation { TargetMethod: { Name: "Sleep", IsStatic: true } method } when Operand.IsIn(method, "System.Threading.Thread") =>
            [code.Place(operation, "Thread.Sleep")],
        IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitOne" or "SignalAndWait" or "Join" } method } when IsOfThreading(method.ContainingType) =>
            [new ScriptPlace($".{method.Name}()", NameOf(code, operation))],
        _ => Enumerable.Empty<ScriptPlace>(),
    });

    // In an async function the compiler itself warns (CS4014).
    internal static IEnumerable<ScriptPlace> UnawaitedTasks(ScriptCode code) => code.Operations
        .OfType<IExpressionStatementOperation>()
        .Where(statement => !statement.IsImplicit && code.FunctionOf(statement) is { IsAsync: false })
        .Select(statement => statement.Operation)
        .OfType<IInvocationOperation>()
        .Where(call => IsTask(call.Type))
        .Select(call => code.Place(call, call.TargetMethod.Name));

    private static IEnumerable<ScriptPlace> Blocking(ScriptCode code, IOperation wait, IOperation task, string text) =>
        IsKnownToBeDone(code, wait, Operand.Bare(task)) ? [] : [new ScriptPlace(text, NameOf(code, wait))];

    // The member's name rather than the beginning of the expression, which may be lines above.
    private static Connectors.SourcePosition NameOf(ScriptCode code, IOperation wait)
    {
        SyntaxNode syntax = wait.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax call ? call.Expression : wait.Syntax;
        return code.Subject.PositionOf(syntax switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax member => member.Name.GetLocation(),
            _ => syntax.GetLocation(),
        });
    }

    private static bool IsKnownToBeDone(ScriptCode code, IOperation wait, IOperation? task)
    {
        if (task is IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true } } or IPropertyReferenceOperation { Property.Name: "CompletedTask" })
        {
            return true;
        }

        ISymbol? symbol = Operand.SymbolOf(task);
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } })
        {
            // ContinueWith(done => done.Result), tasks.Select(task => task.Result) after they were all awaited.
            return true;
        }

        IMethodSymbol? function = code.FunctionOf(wait);
        return code.Operations.Any(operation => operation.Syntax.SpanStart < wait.Syntax.SpanStart
            && (IsAwaitOfAll(operation) || (symbol is not null && LooksAtTask(operation, symbol)))
            && SymbolEqualityComparer.Default.Equals(code.FunctionOf(operation), function));
    }

    private static bool IsAwaitOfAll(IOperation operation) => operation is IAwaitOperation wait
        && Operand.Bare(wait.Operation) is IInvocationOperation { TargetMethod: { Name: "WhenAll" or "WhenAny" } method } && IsTask(method.ContainingType);

    private static bool LooksAtTask(IOperation operation, ISymbol symbol) => operation switch
    {
        IAwaitOperation wait => SymbolEqualityComparer.Default.Equals(Operand.SymbolOf(wait.Operation), symbol),
        IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "Status" or "IsFaulted" } state =>
            SymbolEqualityComparer.Default.Equals(Operand.SymbolOf(state.Instance), symbol),
        _ => false,
    };

    // SemaphoreSlim.Wait, WaitHandle.WaitOne, Thread.Join and their like; WaitAsync is another name.
    private static bool IsOfThreading(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "System.Threading" && !IsTask(type);

    private static bool IsTask(ITypeSymbol? type) => Operand.Is(type, TaskName) || Operand.Is(type, "System.Threading.Tasks.ValueTask");
}
