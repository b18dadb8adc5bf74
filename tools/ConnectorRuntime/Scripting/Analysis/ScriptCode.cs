using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>A script's code as operations, walked once, with an index from each operation to its syntax.</summary>
internal sealed class ScriptCode
{
    private readonly Dictionary<SyntaxNode, IOperation> bySyntax = [];
    private readonly Dictionary<IOperation, IMethodSymbol> roots = [];
    private readonly Dictionary<IMethodSymbol, IOperation> bodies = new(SymbolEqualityComparer.Default);

    internal ScriptCode(ScriptUnderCheck subject)
    {
        Subject = subject;
        List<ScriptFunction> functions = [];
        List<IOperation> operations = [];
        foreach (SyntaxNode node in subject.Root.DescendantNodes(MayHoldCode).Where(HoldsCode))
        {
            if (subject.Model.GetOperation(node) is { } body)
            {
                functions.Add(new ScriptFunction(MethodOf(node), body));
                operations.AddRange(body.DescendantsAndSelf());
            }
        }

        returns = new Lazy<ILookup<ISymbol?, IOperation>>(() => operations.OfType<IReturnOperation>()
            .Where(returned => returned.ReturnedValue is not null)
            .ToLookup(returned => (ISymbol?)FunctionOf(returned), returned => returned.ReturnedValue!, SymbolEqualityComparer.Default));
        Functions = functions;
        Operations = operations;
        foreach (ScriptFunction function in functions.Where(function => function.Symbol is not null))
        {
            roots[function.Body] = function.Symbol!;
            bodies[function.Symbol!] = function.Body;
        }

        foreach (IOperation operation in operations.Where(operation => !operation.IsImplicit))
        {
            // The outermost comes first: a conversion before what it converts.
            bySyntax.TryAdd(operation.Syntax, operation);
        }
    }

    private readonly Lazy<ILookup<ISymbol?, IOperation>> returns;

    internal ScriptUnderCheck Subject { get; }

    internal IReadOnlyList<ScriptFunction> Functions { get; }

    /// <summary>All operations, in the order of the text as far as the language keeps it.</summary>
    internal IReadOnlyList<IOperation> Operations { get; }

    /// <summary>The operation written at a place; the control flow graph holds copies, which are led back to it.</summary>
    internal IOperation? Written(SyntaxNode syntax) => bySyntax.GetValueOrDefault(syntax);

    /// <summary>The body of a method of the script; null for all other methods, and for those that a derived class may replace.</summary>
    internal IOperation? BodyOf(IMethodSymbol method) =>
        method is { IsAbstract: false, IsVirtual: false } ? bodies.GetValueOrDefault(method.OriginalDefinition) : null;

    /// <summary>What a method or local function returns, as written.</summary>
    internal IEnumerable<IOperation> ReturnsOf(IMethodSymbol method) => returns.Value[method];

    /// <summary>The method, local function or lambda an operation stands in.</summary>
    internal IMethodSymbol? FunctionOf(IOperation operation)
    {
        for (IOperation? up = operation; up is not null; up = up.Parent)
        {
            switch (up)
            {
                case IAnonymousFunctionOperation lambda when up != operation:
                    return lambda.Symbol;
                case ILocalFunctionOperation local when up != operation:
                    return local.Symbol;
                default:
                    if (up.Parent is null)
                    {
                        return roots.GetValueOrDefault(up);
                    }

                    break;
            }
        }

        return null;
    }

    internal ScriptPlace Place(IOperation operation, string text) => new(text, Subject.PositionOf(operation.Syntax.GetLocation()));

    private IMethodSymbol? MethodOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => Subject.Model.GetDeclaredSymbol(node) as IMethodSymbol,
        ArrowExpressionClauseSyntax { Parent: { } property } => (Subject.Model.GetDeclaredSymbol(property) as IPropertySymbol)?.GetMethod,
        _ => null,
    };

    private static bool MayHoldCode(SyntaxNode node) => node is CompilationUnitSyntax or MemberDeclarationSyntax and not BaseMethodDeclarationSyntax
        or AccessorListSyntax or VariableDeclarationSyntax or VariableDeclaratorSyntax;

    private static bool HoldsCode(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax value => value.Parent is VariableDeclaratorSyntax or PropertyDeclarationSyntax,
        _ => false,
    };
}
