using ConnectorRuntime.Scripting.Checks;
using Connectors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Diagnostic = Connectors.Diagnostics.Diagnostic;
using Severity = Connectors.Diagnostics.Severity;

namespace ConnectorRuntime.Scripting;

/// <summary>A script with what the compiler knows of it.</summary>
/// <param name="Script">The file.</param>
/// <param name="Tree">Its syntax, the platform's imports before it.</param>
/// <param name="Model">What its names are bound to.</param>
internal sealed record ScriptUnderCheck(ScriptFile Script, SyntaxTree Tree, SemanticModel Model)
{
    internal CompilationUnitSyntax Root => (CompilationUnitSyntax)Tree.GetRoot();

    /// <summary>Where something stands in the script's own lines.</summary>
    internal SourcePosition PositionOf(Location location)
    {
        if (!location.IsInSource || location.SourceTree != Tree)
        {
            return new SourcePosition(Script.Path, 1, 1);
        }

        Microsoft.CodeAnalysis.Text.LinePosition start = location.GetMappedLineSpan().StartLinePosition;
        return new SourcePosition(Script.Path, start.Line + 1, start.Character + 1);
    }

    /// <summary>Whether a node is one of the imports put before the script.</summary>
    internal bool IsPlatformImport(UsingDirectiveSyntax directive) => Tree.GetLineSpan(directive.Span).StartLinePosition.Line == 0;

    /// <summary>A finding of the compiler's as ours, with advice where the platform's library is the reason.</summary>
    internal Diagnostic FromCompiler(Microsoft.CodeAnalysis.Diagnostic finding)
    {
        Severity severity = finding.Severity == DiagnosticSeverity.Error ? Severity.Error : Severity.Warning;
        string message = finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture).TrimEnd('.') + ".";
        return new Diagnostic(finding.Id, severity, message, PositionOf(finding.Location), PlatformAdvice.For(finding, Root));
    }
}
