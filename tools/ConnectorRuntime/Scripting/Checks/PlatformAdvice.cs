using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorRuntime.Scripting.Checks;

/// <summary>What to do about a name that newer .NET has and the platform has not.</summary>
internal static class PlatformAdvice
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["System.Text.Json"] = "Use Newtonsoft.Json.Linq.",
    };

    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["TooManyRequests"] = "Write (HttpStatusCode)429: the platform compiles against .NET Standard 2.0.",
        ["UnprocessableEntity"] = "Write (HttpStatusCode)422: the platform compiles against .NET Standard 2.0.",
        ["Patch"] = "Write new HttpMethod(\"PATCH\"): the platform compiles against .NET Standard 2.0.",
    };

    private static readonly Dictionary<string, string> LanguageTypes = new(StringComparer.Ordinal)
    {
        ["IsExternalInit"] = "Write a class with get and set: records and init need a library the platform does not have.",
        ["System.Index"] = "Count from the start: indices need a library the platform does not have.",
        ["System.Range"] = "Use Substring, Skip or Take: ranges need a library the platform does not have.",
    };

    /// <summary>One imperative sentence, or null where the compiler has said it all.</summary>
    internal static string? For(Diagnostic finding, CompilationUnitSyntax root)
    {
        if (!finding.Location.IsInSource || !root.FullSpan.Contains(finding.Location.SourceSpan))
        {
            return null;
        }

        SyntaxNode node = root.FindNode(finding.Location.SourceSpan);
        return finding.Id switch
        {
            "CS0234" => ForNamespace(FullName(node)),
            "CS0246" when node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Name: { } name } => ForNamespace(name.ToString()),
            "CS0117" or "CS1061" => Members.GetValueOrDefault(node.ToString()),
            "CS0518" or "CS0656" => ForLanguage(finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)),
            _ => null,
        };
    }

    private static string? ForLanguage(string message) =>
        LanguageTypes.FirstOrDefault(known => message.Contains(known.Key, StringComparison.Ordinal)).Value;

    private static string ForNamespace(string name)
    {
        string instead = Namespaces
            .FirstOrDefault(known => name == known.Key || name.StartsWith(known.Key + ".", StringComparison.Ordinal))
            .Value ?? "Do without it.";
        return $"The platform does not have {name}. {instead}";
    }

    // A.B.C is reported on A.B.C, on A.B or on C, depending on where it stands.
    private static string FullName(SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Name: { } name })
        {
            return name.ToString();
        }

        return node.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax && node is SimpleNameSyntax
            ? node.Parent.ToString()
            : node.ToString();
    }
}
