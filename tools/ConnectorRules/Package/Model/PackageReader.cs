using Connectors;
using Connectors.Archives;

namespace ConnectorRules.Package;

/// <summary>Finds out what an archive is, and reads what the rules look at.</summary>
internal sealed class PackageReader : IDisposable
{
    private const string DefinitionName = "apiDefinition.swagger.json";

    // What the Mac puts beside a folder that it zips.
    private const string MacFolder = "__MACOSX";

    private readonly string file;
    private readonly List<Archive> opened = [];
    private readonly Dictionary<string, Archive?> nested = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ConnectorLoadException> problems = [];
    private readonly List<WrapperFolder> wrappers = [];

    private PackageReader(string file) => this.file = file;

    public void Dispose() => opened.ForEach(archive => archive.Dispose());

    /// <summary>Reads an archive. What cannot be read is among the problems.</summary>
    /// <param name="file">Absolute path.</param>
    internal static PackageSubject Read(string file)
    {
        using PackageReader reader = new(file);
        return reader.Read();
    }

    private PackageSubject Read()
    {
        if (Attempt(() => Archive.Open(file)) is not { } archive)
        {
            return new PackageSubject { File = file, Problems = problems };
        }

        (ArchiveFolder root, PackageKind kind) = Unwrap(new ArchiveFolder(archive), Classify);
        PackageSubject subject = kind switch
        {
            PackageKind.Certification => WithPackage(new PackageSubject { File = file, Submission = root }, InnerPackage(root)),
            PackageKind.Package => WithPackage(new PackageSubject { File = file }, root),
            PackageKind.Solution => WithSolutions(new PackageSubject { File = file }, [root]),
            PackageKind.Connector => new PackageSubject { File = file, Connectors = [new ConnectorArchiveReader(root, problems).Read()] },
            _ => new PackageSubject { File = file },
        };
        return subject with { Kind = kind, Wrappers = wrappers, Problems = problems };
    }

    // Where all lies in one folder and is something by itself, the folder is one too many; a package's own folder is not.
    private (ArchiveFolder Root, PackageKind Kind) Unwrap(ArchiveFolder root, Func<ArchiveFolder, PackageKind> classify)
    {
        PackageKind kind = classify(root);
        if (root.Files.Any() || root.Folders.Where(folder => folder != MacFolder).ToArray() is not [var only])
        {
            return (root, kind);
        }

        ArchiveFolder inner = root.At(only);
        PackageKind innerKind = classify(inner);
        bool isWrapped = innerKind is PackageKind.Certification or PackageKind.Solution or PackageKind.Connector
            || (innerKind == PackageKind.Package && kind == PackageKind.Unknown);
        if (!isWrapped)
        {
            return (root, kind);
        }

        wrappers.Add(new WrapperFolder(root.ArchiveFile, only));
        return (inner, innerKind);
    }

    private PackageKind Classify(ArchiveFolder root)
    {
        if (IsSolution(root))
        {
            return PackageKind.Solution;
        }

        if (root.Find(DefinitionName) is not null)
        {
            return PackageKind.Connector;
        }

        string[] zips = [.. root.Files.Where(IsZip)];
        if (zips.Length > 0)
        {
            bool holdsSolutions = zips.All(zip => Open(root, zip) is { } inner && IsSolution(new ArchiveFolder(inner)));
            return holdsSolutions && !root.Files.Any(IsMarkdown) ? PackageKind.Package : PackageKind.Certification;
        }

        return root.Find("intro.md") is not null ? PackageKind.Certification
            : root.AllFiles.Any(name => IsZip(name) && name.Count(letter => letter == '/') == 1) ? PackageKind.Package
            : PackageKind.Unknown;
    }

    private static bool IsSolution(ArchiveFolder root) =>
        root.Find(Solution.ManifestName) is not null
        || root.Find(Solution.CustomizationsName) is not null
        || (root.Find(Solution.ContentTypesName) is not null && (root.HasFolder("Connector") || root.HasFolder("Workflows")));

    // Of several the one that is a package is meant; how many there are is a rule's concern.
    private ArchiveFolder? InnerPackage(ArchiveFolder submission)
    {
        string[] zips = [.. submission.Files.Where(IsZip)];
        string? package = zips is [var only] ? only : Array.Find(zips, zip => Open(submission, zip) is { } inner && Classify(new ArchiveFolder(inner)) == PackageKind.Package);
        return (package ?? zips.FirstOrDefault()) is { } chosen && Open(submission, chosen) is { } archive
            ? Unwrap(new ArchiveFolder(archive), Classify).Root
            : null;
    }

    private PackageSubject WithPackage(PackageSubject subject, ArchiveFolder? package)
    {
        if (package is null)
        {
            return subject;
        }

        // One who hands in a solution in place of the package has all its parts judged.
        if (IsSolution(package))
        {
            return WithSolutions(subject with { Package = package }, [package]);
        }

        string assets = package.AllFiles.FirstOrDefault(name => IsZip(name) && name.Count(letter => letter == '/') == 1)?.Split('/')[0]
            ?? (package.Files.Any(IsZip) ? "" : package.Folders.FirstOrDefault() ?? "");
        IEnumerable<string> zips = (assets.Length == 0 ? package.Files : package.FilesIn(assets)).Where(IsZip);
        ArchiveFolder[] solutions =
        [
            .. zips.Select(zip => Open(package, zip)).OfType<Archive>().Select(archive => Unwrap(new ArchiveFolder(archive), SolutionOrNot).Root),
        ];
        return WithSolutions(subject with { Package = package, Assets = assets }, solutions);
    }

    private static PackageKind SolutionOrNot(ArchiveFolder root) => IsSolution(root) ? PackageKind.Solution : PackageKind.Unknown;

    private PackageSubject WithSolutions(PackageSubject subject, IEnumerable<ArchiveFolder> roots)
    {
        StructureBudget budget = new();
        ConnectorShelf shelf = new(budget);
        Solution[] solutions = [.. roots.Select(root => new SolutionReader(root, shelf, budget, problems).Read())];
        return subject with { Solutions = solutions, Connectors = shelf.All };
    }

    private static bool IsZip(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private Archive? Open(ArchiveFolder folder, string name)
    {
        string path = folder.PathOf(name);
        if (!nested.TryGetValue(path, out Archive? archive))
        {
            archive = Attempt(() => folder.Open(name));
            nested[path] = archive;
        }

        return archive;
    }

    private Archive? Attempt(Func<Archive> open)
    {
        try
        {
            Archive archive = open();
            opened.Add(archive);
            problems.AddRange(archive.Problems);
            return archive;
        }
        catch (ConnectorLoadException problem)
        {
            problems.Add(problem);
            return null;
        }
    }
}
