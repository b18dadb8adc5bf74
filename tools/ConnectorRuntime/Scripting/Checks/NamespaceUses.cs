using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorRuntime.Scripting.Checks;

/// <summary>Collects the namespaces a script touches: by import, by a written name, and by what var and members turn out to be.</summary>
internal static class NamespaceUses
{
    // The compiler brings it in by itself for async methods and extension methods.
    private const string CompilerServices = "System.Runtime.CompilerServices";

    internal static IEnumerable<NamespaceUse> Imports(ScriptUnderCheck subject) => subject.Root.DescendantNodes()
        .OfType<UsingDirectiveSyntax>()
        .Where(directive => !subject.IsPlatformImport(directive))
        .SelectMany(directive => NamespaceOf(subject, subject.Model.GetSymbolInfo(directive.NamespaceOrType).Symbol)
            .Select(name => new NamespaceUse(name, null, directive.NamespaceOrType.GetLocation())));

    internal static IEnumerable<NamespaceUse> Symbols(ScriptUnderCheck subject) => subject.Root
        .DescendantNodes(node => node is not UsingDirectiveSyntax)
        .Where(node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax)
        .SelectMany(node => UseAt(subject, node));

    private static IEnumerable<NamespaceUse> UseAt(ScriptUnderCheck subject, SyntaxNode node)
    {
        ISymbol? symbol = subject.Model.GetSymbolInfo(node).Symbol;
        ITypeSymbol? type = symbol is ITypeSymbol named ? Element(named) : ReceiverOf(subject, node, symbol) ?? symbol?.ContainingType;
        string? written = node is SimpleNameSyntax { Identifier.ValueText: not "var" } name ? name.Identifier.ValueText : null;
        bool isTypeName = written is not null && symbol is ITypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor };
        return NamespaceOf(subject, IsNamedThing(symbol) ? type : null)
            .Where(used => used != CompilerServices || isTypeName)
            .Select(used => new NamespaceUse(used, written ?? type!.Name, node.GetLocation()));
    }

    private static bool IsNamedThing(ISymbol? symbol) =>
        symbol is INamedTypeSymbol or IArrayTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol;

    private static ITypeSymbol Element(ITypeSymbol type) => type is IArrayTypeSymbol array ? Element(array.ElementType) : type;

    // What a member is asked of counts, not which of its base classes declares it: Type.Name comes from System.Reflection.
    private static ITypeSymbol? ReceiverOf(ScriptUnderCheck subject, SyntaxNode node, ISymbol? symbol)
    {
        bool isMember = symbol is IPropertySymbol or IFieldSymbol or IEventSymbol
            or IMethodSymbol { ReducedFrom: null, MethodKind: MethodKind.Ordinary };
        ExpressionSyntax? receiver = node.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == node => access.Expression,
            MemberBindingExpressionSyntax => node.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(
                access => access.WhenNotNull.Span.Contains(node.Span))?.Expression,
            _ => (node as ElementAccessExpressionSyntax)?.Expression,
        };
        return isMember && receiver is not null && subject.Model.GetTypeInfo(receiver).Type is INamedTypeSymbol type ? type : null;
    }

    private static IEnumerable<string> NamespaceOf(ScriptUnderCheck subject, ISymbol? symbol)
    {
        INamespaceSymbol? found = symbol as INamespaceSymbol ?? symbol?.ContainingNamespace;
        bool isOwn = found is null || found.IsGlobalNamespace || found.Locations.Any(place => place.SourceTree == subject.Tree);
        return isOwn ? [] : [found!.ToDisplayString()];
    }
}
