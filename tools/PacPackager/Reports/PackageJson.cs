using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Packaging;

namespace PacPackager.Reports;

/// <summary>What was packed, as one JSON document for other programs.</summary>
internal static class PackageJson
{
    /// <summary>The whole document, indented.</summary>
    /// <param name="package">What was packed.</param>
    /// <param name="showPath">Turns an absolute path into the one to show.</param>
    internal static string Render(Package package, Func<string, string> showPath)
    {
        JObject document = new()
        {
            ["kind"] = package.Kind.ToString().ToLowerInvariant(),
            ["files"] = new JArray(package.Files.Select(file => new JObject
            {
                ["path"] = showPath(file.Path),
                ["bytes"] = file.Content.Length,
                ["sha256"] = file.Sha256,
                ["entries"] = Entries(file.Entries),
            })),
            ["solution"] = package.Solution is not { } solution ? null : new JObject
            {
                ["name"] = solution.UniqueName,
                ["version"] = solution.Version,
                ["publisherPrefix"] = solution.PublisherPrefix,
            },
            ["connector"] = package.Connector is not { } connector ? null : new JObject
            {
                ["id"] = connector.Id.ToString(),
                ["name"] = connector.Name,
            },
        };
        return document.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    private static JArray Entries(IReadOnlyList<ArchiveEntry> entries) => new(entries.Select(entry =>
    {
        JObject written = new() { ["name"] = entry.Name, ["bytes"] = entry.Content.Length };
        if (entry.Inner.Count > 0)
        {
            written["entries"] = Entries(entry.Inner);
        }

        return written;
    }));
}
