using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PacPackager.Dataverse;
using TestKit;

namespace PacPackager.Tests.Dataverse.ServiceClient;

/// <summary>Keeps the file that the default build leaves out from rotting.</summary>
public sealed class ServiceClientConnectorTableTests
{
    private const string Symbol = "DATAVERSE_SERVICE_CLIENT";

    // What the SDK imports by itself.
    private const string ImplicitUsings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithPreprocessorSymbols(Symbol);

    [Fact]
    public void It_compiles_against_the_clients_signatures_without_a_warning()
    {
        Diagnostic[] found = Compile(Signatures());

        Assert.True(found.Length == 0, string.Join('\n', found.Select(diagnostic => diagnostic.ToString())));
    }

    [Theory]
    [InlineData("public string RowVersion", "public string Version", "'RowVersion'")]
    [InlineData("IfRowVersionMatches", "IfMatches", "'IfRowVersionMatches'")]
    [InlineData("Func<string, Task<string>> tokenProviderFunction", "Func<string, string> tokenProviderFunction", "tokenProviderFunction")]
    public void A_client_that_has_changed_is_noticed(string member, string changed, string named)
    {
        string signatures = Signatures();
        Assert.Contains(member, signatures, StringComparison.Ordinal);

        Diagnostic[] found = Compile(signatures.Replace(member, changed, StringComparison.Ordinal));

        Assert.Contains(found, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            && (diagnostic.GetMessage(null).Contains(named, StringComparison.Ordinal) || diagnostic.Id is "CS0029" or "CS1662" or "CS1503"));
    }

    [Fact]
    public void Only_the_property_brings_the_package_and_the_file_in()
    {
        XDocument project = XDocument.Load(RepositoryPaths.Of("tools", "PacPackager", "PacPackager.csproj"));
        XElement package = project.Descendants("PackageReference")
            .Single(reference => (string?)reference.Attribute("Include") == "Microsoft.PowerPlatform.Dataverse.Client");
        XElement removed = project.Descendants("Compile").Single(compile => (string?)compile.Attribute("Remove") == "Dataverse/ServiceClient/**");
        XElement symbol = project.Descendants("DefineConstants").Single(constants => constants.Value.Contains(Symbol, StringComparison.Ordinal));

        Assert.Equal(
            ["'$(UseDataverseServiceClient)' == 'true'", "'$(UseDataverseServiceClient)' != 'true'", "'$(UseDataverseServiceClient)' == 'true'"],
            new[] { package, removed, symbol }.Select(element => (string?)element.Parent!.Attribute("Condition")));
        Assert.DoesNotContain(typeof(IConnectorTable).Assembly.GetTypes(), type => type.Name == "ServiceClientConnectorTable");
    }

    private static string Signatures() => File.ReadAllText(
        RepositoryPaths.Of("tests", "PacPackager.Tests", "Dataverse", "ServiceClient", "Data", "dataverse-client-signatures.txt"));

    private static Diagnostic[] Compile(string signatures)
    {
        CSharpCompilation client = Compilation("Microsoft.PowerPlatform.Dataverse.Client", [Platform], Tree(signatures, "signatures"));
        using MemoryStream image = new();
        Assert.Empty(client.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        // The name lets it see what is internal.
        CSharpCompilation table = Compilation(
            "PacPackager.Tests",
            [Platform, [MetadataReference.CreateFromImage(image.ToArray())]],
            Tree(ImplicitUsings, "usings"),
            TreeOf("Dataverse", "ServiceClient", "ServiceClientConnectorTable.cs"),
            TreeOf("Dataverse", "ConnectorTables.cs"));
        return [.. table.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    private static IEnumerable<MetadataReference> Platform =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && name != "PacPackager.Tests.dll" && name != "System.ServiceModel.dll")
        .Select(path => MetadataReference.CreateFromFile(path));

    private static CSharpCompilation Compilation(string name, IEnumerable<IEnumerable<MetadataReference>> references, params SyntaxTree[] trees) =>
        CSharpCompilation.Create(
            name,
            trees,
            references.SelectMany(some => some),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                // ConnectorTables is compiled here once more, with the client switched on.
                .WithSpecificDiagnosticOptions([new("CS0436", ReportDiagnostic.Suppress)]));

    private static SyntaxTree TreeOf(params string[] parts)
    {
        string path = RepositoryPaths.Of(["tools", "PacPackager", .. parts]);
        return Tree(File.ReadAllText(path), path);
    }

    private static SyntaxTree Tree(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path);
}
