using Newtonsoft.Json.Linq;
using PacPackager.Deployment.Verification;
using PacPackager.ExternalTools;

namespace PacPackager.Deployment.Pac;

/// <summary>Finds the parts of a connector among what <c>pac connector download</c> wrote.</summary>
/// <remarks>The names of the files are not documented and have changed; what a file holds has not.</remarks>
internal static class DownloadedConnector
{
    private static readonly string[] DefinitionNames = ["apiDefinition.swagger.json", "apiDefinition.json"];

    private static readonly string[] PropertiesNames = ["apiProperties.json"];

    private static readonly string[] KnownProperties = ["connectionParameters", "connectionParameterSets", "iconBrandColor", "policyTemplateInstances"];

    private static readonly EnumerationOptions Whole = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>The parts below a folder.</summary>
    /// <exception cref="ExternalToolException">There is no definition among them.</exception>
    internal static DeployedParts In(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", Whole).Order(StringComparer.Ordinal)];
        (string Name, JObject Content)[] documents =
        [
            .. files.Where(file => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                .Select(file => (Path.GetFileName(file), JsonText.Read(File.ReadAllText(file)) as JObject))
                .Where(document => document.Item2 is not null)
                .Select(document => (document.Item1, document.Item2!)),
        ];
        JObject definition = Preferred(documents, IsDefinition, DefinitionNames)
            ?? throw new ExternalToolException(
                $"pac connector download wrote no definition: {(files.Length == 0 ? "there is no file" : string.Join(", ", files.Select(Path.GetFileName)))}.");
        JObject? properties = Preferred(documents, document => PropertiesIn(document) is not null, PropertiesNames);
        string? script = Array.Find(files, file => file.EndsWith(".csx", StringComparison.OrdinalIgnoreCase));
        return new DeployedParts(definition, properties is null ? null : PropertiesIn(properties), script is null ? null : File.ReadAllText(script));
    }

    private static JObject? Preferred((string Name, JObject Content)[] documents, Func<JObject, bool> isMeant, string[] names) => documents
        .Where(document => isMeant(document.Content))
        .OrderBy(document => Array.FindIndex(names, name => name.Equals(document.Name, StringComparison.OrdinalIgnoreCase)) is var at and >= 0 ? at : names.Length)
        .Select(document => document.Content)
        .FirstOrDefault();

    private static bool IsDefinition(JObject document) => document["paths"] is JObject || document["swagger"] is not null;

    // As in a connector's folder, or the inner object alone.
    private static JObject? PropertiesIn(JObject document) =>
        document["properties"] as JObject is { } inner && !IsDefinition(document) ? inner
        : Array.Exists(KnownProperties, name => document[name] is not null) ? document
        : null;
}
