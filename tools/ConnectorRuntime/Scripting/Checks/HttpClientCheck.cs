using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Diagnostic = Connectors.Diagnostics.Diagnostic;

namespace ConnectorRuntime.Scripting.Checks;

/// <summary>Finds clients a script makes for itself.</summary>
internal static class HttpClientCheck
{
    internal static IEnumerable<Diagnostic> Check(ScriptUnderCheck subject) => subject.Root.DescendantNodes()
        .OfType<BaseObjectCreationExpressionSyntax>()
        .Where(creation => IsHttpClient(subject.Model.GetTypeInfo(creation).Type))
        .Select(creation => ScriptRules.HttpClient.At(
            subject.PositionOf(creation.GetLocation()), "The script makes an HttpClient of its own, which no published script does."));

    private static bool IsHttpClient(ITypeSymbol? type)
    {
        for (ITypeSymbol? up = type; up is not null; up = up.BaseType)
        {
            if (up is { Name: "HttpClient" } && up.ContainingNamespace.ToDisplayString() == "System.Net.Http")
            {
                return true;
            }
        }

        return false;
    }
}
