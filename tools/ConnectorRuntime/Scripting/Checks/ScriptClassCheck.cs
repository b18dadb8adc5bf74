using Connectors;
using Connectors.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Diagnostic = Connectors.Diagnostics.Diagnostic;

namespace ConnectorRuntime.Scripting.Checks;

/// <summary>Looks for the one class the platform starts.</summary>
internal static class ScriptClassCheck
{
    private const string EntryName = "Script";

    internal static IEnumerable<Diagnostic> Check(ScriptUnderCheck subject)
    {
        INamedTypeSymbol[] candidates = FindCandidates(subject);
        if (candidates.Length == 0)
        {
            SourcePosition start = new(subject.Script.Path, 1, 1);
            return [ScriptRules.Class.At(start, "No class derives from ScriptBase.") with { Fix = "Declare public class Script : ScriptBase." }];
        }

        return candidates.Length > 1
            ? candidates.Skip(1).Select(other => At(
                subject, other, $"'{other.Name}' derives from ScriptBase, as '{candidates[0].Name}' does.", "Keep one."))
            : CheckOne(subject, candidates[0]);
    }

    /// <summary>The full name of the class to start, or null where there is not exactly one.</summary>
    internal static string? EntryOf(ScriptUnderCheck subject) =>
        FindCandidates(subject) is [var only] ? only.ToDisplayString() : null;

    private static IEnumerable<Diagnostic> CheckOne(ScriptUnderCheck subject, INamedTypeSymbol entry)
    {
        if (!entry.ContainingNamespace.IsGlobalNamespace)
        {
            string place = entry.ContainingNamespace.ToDisplayString();
            yield return At(subject, entry, $"'{entry.Name}' is in namespace '{place}'.", "Declare it outside any namespace.");
        }

        if (entry.Name != EntryName)
        {
            // Three accepted connectors call it 'script', and work.
            bool tolerated = entry.Name.Equals(EntryName, StringComparison.OrdinalIgnoreCase);
            yield return At(subject, entry, $"The class is named '{entry.Name}'.", "Name it Script.") with
            {
                Severity = tolerated ? Severity.Warning : Severity.Error,
            };
        }

        if (entry.DeclaredAccessibility != Accessibility.Public)
        {
            yield return At(subject, entry, $"'{entry.Name}' is not public.", "Declare it public.");
        }

        if (entry.IsAbstract || entry.IsGenericType || !entry.InstanceConstructors.Any(IsPublicAndEmpty))
        {
            yield return At(
                subject,
                entry,
                $"The platform cannot make a '{entry.Name}'.",
                "Declare it neither abstract nor generic, with a public constructor without parameters.");
        }
    }

    private static bool IsPublicAndEmpty(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 0 && constructor.DeclaredAccessibility == Accessibility.Public;

    private static INamedTypeSymbol[] FindCandidates(ScriptUnderCheck subject) =>
    [
        .. subject.Root.DescendantNodes(node => node is CompilationUnitSyntax or NamespaceDeclarationSyntax)
            .OfType<ClassDeclarationSyntax>()
            .Select(declaration => subject.Model.GetDeclaredSymbol(declaration))
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Where(DerivesFromScriptBase),
    ];

    private static bool DerivesFromScriptBase(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? up = type.BaseType; up is not null; up = up.BaseType)
        {
            if (up.Name == nameof(ScriptBase) && up.ContainingNamespace.IsGlobalNamespace)
            {
                return true;
            }
        }

        return false;
    }

    private static Diagnostic At(ScriptUnderCheck subject, INamedTypeSymbol type, string message, string fix) =>
        ScriptRules.Class.At(subject.PositionOf(type.Locations[0]), message) with { Fix = fix };
}
