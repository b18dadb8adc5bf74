using System.Text;
using ConnectorRuntime.Scripting.Analysis;
using ConnectorRuntime.Scripting.Checks;
using Connectors;
using Connectors.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Connectors.Diagnostics.Diagnostic;

namespace ConnectorRuntime.Scripting;

/// <summary>One run of the C# compiler over a script, and our own checks of what it bound.</summary>
internal static class PlatformCompilation
{
    // The newest language any published script needs; what 10 added needs a library the platform does not have.
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp9);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        deterministic: true,
        specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic>
        {
            // The script repeats an import of the platform's: not its fault.
            ["CS0105"] = ReportDiagnostic.Suppress,
            // Versions of the reference assemblies: nothing a script's author can mend.
            ["CS1701"] = ReportDiagnostic.Suppress,
            ["CS1702"] = ReportDiagnostic.Suppress,
        });

    // The lines of the script for the developer, should it throw.
    private static readonly EmitOptions WithSymbols = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private static readonly string Imports = string.Concat(PlatformNamespaces.Documented.Select(name => $"using {name}; "));

    private static readonly SyntaxTree EmptyNamespaces = CSharpSyntaxTree.ParseText(
        string.Concat(PlatformNamespaces.WithoutTypes.Select(name => $"namespace {name} {{ }} ")), Parsing);

    internal static ScriptCompilation Run(ScriptFile script)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(SourceText.From(WithImports(script), Encoding.UTF8), Parsing, script.Path);
        CSharpCompilation compilation = CSharpCompilation.Create("script", [tree, EmptyNamespaces], CompilerReferences.All, Options);
        using MemoryStream assembly = new();
        using MemoryStream symbols = new();
        EmitResult emitted = compilation.Emit(assembly, symbols, options: WithSymbols);

        ScriptUnderCheck subject = new(script, tree, compilation.GetSemanticModel(tree));
        Diagnostic[] findings =
        [
            .. emitted.Diagnostics.Where(finding => finding.Severity >= DiagnosticSeverity.Warning).Select(subject.FromCompiler)
                .Concat(ScriptSizeCheck.Check(subject))
                .Concat(ScriptClassCheck.Check(subject))
                .Concat(NamespaceCheck.Check(subject))
                .Concat(HttpClientCheck.Check(subject))
                .OrderBy(finding => finding.Line)
                .ThenBy(finding => finding.Column),
        ];
        bool refused = !emitted.Success || findings.Any(finding => finding.Severity == Severity.Error);
        CompiledScript? compiled = refused
            ? null
            : new CompiledScript(script, ScriptClassCheck.EntryOf(subject)!, assembly.ToArray(), symbols.ToArray());
        return new ScriptCompilation(compiled, findings, () => ScriptAnalysis.Run(subject));
    }

    // All imports on a line of their own, after which the numbering begins anew: lines and columns stay the script's.
    private static string WithImports(ScriptFile script) =>
        $"{Imports}\n#line 1 \"{Path.GetFileName(script.Path).Replace('"', '_')}\"\n{script.Text}";
}
