using Connectors.Diagnostics;
using TestKit;

namespace ConnectorRules.Tests;

/// <summary>
/// A small connector that shows one rule at work: <c>Fixtures/{rule}/bad*.json</c> or <c>good*.json</c> for a definition alone,
/// a folder <c>bad*</c> or <c>good*</c> where other files matter. Beside each bad one a text of the same name holds what is found.
/// An archive is a listing <c>bad*.txtar</c> or <c>good*.txtar</c>, see <see cref="ZipListing"/>; listings to include are in <c>Archives</c>.
/// A file <c>{name}.made</c> in such a folder says how to make what a repository should not hold: see <see cref="MadeFiles"/>.
/// </summary>
internal static class Fixture
{
    private static readonly string Folder = RepositoryPaths.Of("tests", "ConnectorRules.Tests", "Fixtures");

    /// <summary>Names, relative to the fixtures' folder, of all that begin with a word.</summary>
    internal static IEnumerable<string> Names(string word) =>
        from rule in Directory.EnumerateDirectories(Folder)
        from entry in Directory.EnumerateFileSystemEntries(rule, word + "*")
        where Directory.Exists(entry) || entry.EndsWith(".json", StringComparison.Ordinal) || IsListing(entry)
        orderby entry
        select Path.GetRelativePath(Folder, entry).Replace('\\', '/');

    /// <summary>What the fixture's rule finds in it, under the certification profile because every rule speaks there.</summary>
    internal static IReadOnlyList<Diagnostic> Findings(string name) => IsListing(name) ? FindingsInArchive(name) : FindingsInFolder(name);

    private static IReadOnlyList<Diagnostic> FindingsInFolder(string name)
    {
        using MadeFiles made = new(Path.Combine(Folder, name));
        return
        [
            .. new ConnectorChecker(new CheckOptions(Profile.Certification)).Check(Path.Combine(Folder, name)).Diagnostics
                .Where(finding => finding.RuleId == RuleOf(name)),
        ];
    }

    private static IReadOnlyList<Diagnostic> FindingsInArchive(string name)
    {
        using TemporaryFolder folder = new();
        string archive = Path.Combine(folder.FullPath, Path.GetFileNameWithoutExtension(name) + ".zip");
        File.WriteAllBytes(archive, Archives.Build(File.ReadAllText(Path.Combine(Folder, name))));
        string shown = Path.Combine(Folder, RuleOf(name));
        return
        [
            .. new ConnectorChecker(new CheckOptions(Profile.Certification)).Check(archive).Diagnostics
                .Where(finding => finding.RuleId == RuleOf(name))
                .Select(finding => finding with
                {
                    Position = finding.Position with { File = finding.File.Replace(folder.FullPath, shown, StringComparison.Ordinal) },
                }),
        ];
    }

    private static bool IsListing(string name) => name.EndsWith(".txtar", StringComparison.Ordinal);

    internal static string RuleOf(string name) => name[..name.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The findings as the texts beside the fixtures have them.</summary>
    internal static string Render(string name, IEnumerable<Diagnostic> findings) => string.Concat(findings.Select(finding =>
    {
        string file = Path.GetRelativePath(Path.Combine(Folder, RuleOf(name)), finding.File).Replace('\\', '/');
        string operation = finding.OperationId is null ? "" : $" in {finding.OperationId}";
        string pointer = finding.Pointer.Length == 0 ? "" : $" at {finding.Pointer}";
        string severity = finding.Severity.ToString().ToLowerInvariant();
        return $"{file}({finding.Line},{finding.Column}) {severity}{pointer}{operation}\n  {finding.Message}\n  > {finding.Fix}\n";
    }));
}
