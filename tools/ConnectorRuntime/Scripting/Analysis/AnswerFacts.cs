using Connectors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What a script gives back to the platform.</summary>
internal static class AnswerFacts
{
    private const string Response = "System.Net.Http.HttpResponseMessage";

    /// <summary>What becomes of operations the script does not name, by where a call of one ends.</summary>
    internal static UnnamedOperations Unnamed(ScriptCode code, IReadOnlyList<CallEnding> endings)
    {
        SourcePosition start = new(code.Subject.Script.Path, 1, 1);
        if (endings.Any(ending => ending.Kind == AnswerKind.Answer))
        {
            return new UnnamedOperations(true, "is answered", start);
        }

        if (endings.Count == 0 || endings.Any(ending => ending.Kind == AnswerKind.Unknown))
        {
            return new UnnamedOperations(null, "may or may not be answered", start);
        }

        // What a catch block answers was caused elsewhere.
        CallEnding first = endings.OrderBy(ending => ending.InCatch).ThenBy(ending => ending.At.SpanStart).First();
        string reason = first.Kind == AnswerKind.Nothing ? "gets no answer" : "is refused";
        return new UnnamedOperations(false, reason, code.Subject.PositionOf(first.At.GetLocation()));
    }

    /// <summary>Places where the answer is null.</summary>
    internal static IReadOnlyList<ScriptPlace> ReturnsNull(ScriptCode code, IReadOnlyList<CallEnding> endings)
    {
        HashSet<IMethodSymbol> answering = new(SymbolEqualityComparer.Default);
        List<IOperation> nothing = [];
        Queue<IMethodSymbol> open = new(code.Functions.Select(function => function.Symbol).OfType<IMethodSymbol>().Where(IsEntry));
        while (open.TryDequeue(out IMethodSymbol? method))
        {
            if (!answering.Add(method))
            {
                continue;
            }

            foreach (IOperation answer in code.ReturnsOf(method).SelectMany(Alternatives))
            {
                if (Operand.IsNullLiteral(answer))
                {
                    nothing.Add(answer);
                }
                else if (Operand.Bare(answer) is IInvocationOperation call && GivesResponse(call.TargetMethod))
                {
                    open.Enqueue(call.TargetMethod.OriginalDefinition);
                }
            }
        }

        IEnumerable<SyntaxNode> ofUnnamed = endings.Where(ending => ending.Kind == AnswerKind.Nothing).Select(ending => ending.At);
        return
        [
            .. nothing.Select(answer => answer.Syntax).Concat(ofUnnamed)
                .Select(syntax => new ScriptPlace(NameAround(syntax), code.Subject.PositionOf(syntax.GetLocation())))
                .DistinctBy(place => place.Position)
                .OrderBy(place => place.Position.Line)
                .ThenBy(place => place.Position.Column),
        ];
    }

    // The values a returned expression may come to. What stands left of ?? is looked at by the script itself.
    private static IEnumerable<IOperation> Alternatives(IOperation returned) => Operand.Bare(returned) switch
    {
        IConditionalOperation { WhenFalse: { } other } choice => Alternatives(choice.WhenTrue).Concat(Alternatives(other)),
        ICoalesceOperation choice => Alternatives(choice.WhenNull),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Alternatives(arm.Value)),
        IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true }, Arguments: [{ } result] } => Alternatives(result.Value),
        { } other => [other],
        null => [],
    };

    private static bool IsEntry(IMethodSymbol method) => method is { Name: nameof(ScriptBase.ExecuteAsync), IsOverride: true, Parameters.IsEmpty: true };

    private static bool GivesResponse(IMethodSymbol method) => Operand.Is(method.ReturnType, Response)
        || (method.ReturnType is INamedTypeSymbol { TypeArguments: [var result] } && Operand.Is(result, Response));

    private static string NameAround(SyntaxNode syntax) => syntax.Ancestors().Select(node => node switch
    {
        Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax method => method.Identifier.Text,
        Microsoft.CodeAnalysis.CSharp.Syntax.LocalFunctionStatementSyntax local => local.Identifier.Text,
        _ => null,
    }).OfType<string>().FirstOrDefault() ?? nameof(ScriptBase.ExecuteAsync);
}
