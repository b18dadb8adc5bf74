using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;
using PacPackager.Comparison.Connection;
using PacPackager.Comparison.Operations;

namespace PacPackager.Comparison.Package;

/// <summary>Compares two definitions.</summary>
internal sealed class DefinitionComparison(ConnectorDefinition old, ConnectorDefinition @new, Findings findings)
{
    // Parameters, responses and definitions count where an operation refers to them.
    private static readonly HashSet<string> ComparedElsewhere =
    [
        "paths", "parameters", "responses", "definitions", "securityDefinitions", "security", "host", "basePath", "schemes", "info",
    ];

    private static readonly HashSet<string> InfoComparedElsewhere = ["title"];

    internal void Compare()
    {
        CompareText(PackageChecks.TitleChanged, "title", old.Title, @new.Title, "info", "title");
        CompareText(PackageChecks.HostChanged, "host", old.Host, @new.Host, "host");
        CompareText(PackageChecks.BasePathChanged, "base path", OrRoot(old.BasePath), OrRoot(@new.BasePath), "basePath");
        CompareSchemes();
        CompareRest();
        new SchemeComparison(old, @new, findings).Compare();
        new OperationsComparison(old, @new, findings).Compare();
    }

    private static string OrRoot(string basePath) => basePath.Length == 0 ? "/" : basePath;

    private void CompareText(CheckInfo check, string what, string? before, string? after, params string[] place)
    {
        if (before != after)
        {
            Add(check, $"The {what} changes from {Quoted.Text(before)} to {Quoted.Text(after)}.", place);
        }
    }

    private void CompareSchemes()
    {
        if (!old.Schemes.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(@new.Schemes))
        {
            Add(PackageChecks.SchemesChanged, $"Calls go over {List(@new.Schemes)} instead of {List(old.Schemes)}.", "schemes");
        }
    }

    private void CompareRest()
    {
        string[] changed =
        [
            .. Written.DifferingKeys(old.Source.Root, @new.Source.Root, ComparedElsewhere)
                .Where(key => key is not ("consumes" or "produces") || !IsSameSet(key)),
            .. Written.DifferingKeys(old.Source.Root["info"] as JObject, @new.Source.Root["info"] as JObject, InfoComparedElsewhere)
                .Select(key => "info/" + key),
        ];
        if (changed.Length > 0)
        {
            Add(PackageChecks.DefinitionDetailChanged, $"The definition says something else under {Quoted.List(changed)}.");
        }
    }

    private bool IsSameSet(string key) =>
        (key == "consumes" ? old.Consumes : old.Produces).ToHashSet(StringComparer.OrdinalIgnoreCase)
            .SetEquals(key == "consumes" ? @new.Consumes : @new.Produces);

    private static string List(IReadOnlyList<string> schemes) => schemes.Count == 0 ? "none" : string.Join(" and ", schemes);

    private void Add(CheckInfo check, string detail, params string[] place) =>
        findings.Add(check, detail, Written.NearestKey(old.Source, place), Written.NearestKey(@new.Source, place));
}
