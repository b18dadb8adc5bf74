using Connectors;
using Connectors.Archives;
using Connectors.Parts;

namespace ConnectorRules.Package;

/// <summary>Reads the files of one connector that lie flat in an archive.</summary>
internal sealed class ConnectorArchiveReader(ArchiveFolder root, List<ConnectorLoadException> problems)
{
    internal PackagedConnector Read() => Of(new ConnectorParts
    {
        Position = root.Position,
        Definition = Part("apiDefinition.swagger.json"),
        Properties = Part("apiProperties.json"),
        Settings = Part("settings.json"),
        Script = Part(root.Files.FirstOrDefault(IsScript)),
        Icon = Part(root.Find("icon.png") ?? root.Files.FirstOrDefault(name => name.EndsWith(".png", StringComparison.OrdinalIgnoreCase))),
    });

    private static PackagedConnector Of(ConnectorParts parts) => PackagedConnector.Of(parts, PartsFingerprint.Of(parts));

    private static bool IsScript(string name) =>
        name.EndsWith(".csx", StringComparison.OrdinalIgnoreCase) || name.Equals("script.cs", StringComparison.OrdinalIgnoreCase);

    private PartFile? Part(string? name)
    {
        if (name is null || root.Find(name) is not { } found)
        {
            return null;
        }

        try
        {
            return new PartFile(root.PathOf(found), root.Read(found, ArchiveLimits.TextBytes));
        }
        catch (ConnectorLoadException problem)
        {
            problems.Add(problem);
            return null;
        }
    }
}
