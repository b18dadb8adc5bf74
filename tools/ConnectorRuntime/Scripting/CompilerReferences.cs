using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorRuntime.Scripting;

/// <summary>What a script is compiled against: .NET Standard 2.0, the two libraries, and the platform's surface.</summary>
internal static class CompilerReferences
{
    private static readonly Lazy<MetadataReference[]> Loaded = new(Load);

    internal static IReadOnlyList<MetadataReference> All => Loaded.Value;

    private static MetadataReference[] Load()
    {
        MetadataReference[] libraries = [.. ResourcesBelow("References/").Select(name => MetadataReference.CreateFromStream(Open(name)))];
        return [.. libraries, CompileSurface(libraries)];
    }

    // The surface carries the name of the assembly its sources are also compiled into, so that a script compiled against
    // the one binds to the other when it runs.
    private static CompilationReference CompileSurface(MetadataReference[] libraries)
    {
        CSharpParseOptions parsing = new(LanguageVersion.CSharp9);
        CSharpCompilation surface = CSharpCompilation.Create(
            typeof(ScriptBase).Assembly.GetName().Name,
            ResourcesBelow("Platform/").Select(name => CSharpSyntaxTree.ParseText(SourceText.From(Open(name)), parsing)),
            libraries,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return surface.ToMetadataReference();
    }

    private static IEnumerable<string> ResourcesBelow(string folder) => typeof(CompilerReferences).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static Stream Open(string name) => typeof(CompilerReferences).Assembly.GetManifestResourceStream(name)!;
}
