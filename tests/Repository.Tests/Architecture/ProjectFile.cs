using System.Xml.Linq;
using TestKit;

namespace Repository.Tests.Architecture;

/// <summary>A project of this repository as its file says it.</summary>
internal sealed record ProjectFile(string Path, XDocument Xml)
{
    private static readonly string[] Generated = ["bin", "obj", ".git", "node_modules"];

    internal string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    internal string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Names of the projects it refers to.</summary>
    internal IEnumerable<string> References =>
        Xml.Descendants("ProjectReference").Select(reference =>
            System.IO.Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));

    /// <summary>All projects below a folder of the root, in a stable order.</summary>
    internal static IReadOnlyList<ProjectFile> Below(params string[] folder) =>
        [.. Files(RepositoryPaths.Of(folder)).Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(file => new ProjectFile(file, XDocument.Load(file)))];

    /// <summary>All files that people write below a folder, in a stable order.</summary>
    internal static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder)
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(below => !Generated.Contains(System.IO.Path.GetFileName(below))).SelectMany(Files))
            .Order(StringComparer.Ordinal);
}
