using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants a content type for every file.</summary>
internal sealed class SolutionContentTypes : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "solution-content-types", Severity.Error, "`[Content_Types].xml` has a type for every file of the solution.")
    {
        Why = "A file without a type is no part of the archive for the reader of the platform: the import does not find it.",
        Source = "ECMA-376, part 2 (Open Packaging Conventions), 7.2.3.",
        Bad = "<Default Extension=\"xml\" .../>, and a file of .csx",
        Good = "<Default Extension=\"xml\" .../>, <Default Extension=\"csx\" .../>",
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) => package.Solutions.SelectMany(Check);

    private IEnumerable<Diagnostic> Check(Solution solution)
    {
        if (solution.ContentTypes is not { Root: { } root })
        {
            return [];
        }

        HashSet<string> extensions = Values("Default", "Extension");
        HashSet<string> names = Values("Override", "PartName");
        return
        [
            .. from file in solution.Folder.AllFiles
               where !file.Equals(Solution.ContentTypesName, StringComparison.OrdinalIgnoreCase) && !names.Contains("/" + file)
               let extension = Path.GetExtension(file).TrimStart('.')
               where !extensions.Contains(extension)
               group file by extension.ToLowerInvariant() into untyped
               select untyped.Key.Length == 0
                   ? Info.At(solution.InContentTypes(root), $"'{untyped.First()}' has no content type.", $"Add an Override for '/{untyped.First()}'.")
                   : Info.At(
                       solution.InContentTypes(root),
                       $"The extension '{untyped.Key}' has no content type: {untyped.First()}{(untyped.Count() == 1 ? "" : $" and {untyped.Count() - 1} more")}.",
                       $"Add <Default Extension=\"{untyped.Key}\" ContentType=\"application/octet-stream\" />."),
        ];

        HashSet<string> Values(string element, string attribute) => root.Elements()
            .Where(each => each.Name.LocalName == element)
            .Select(each => (string?)each.Attribute(attribute))
            .OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
