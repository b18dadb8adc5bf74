using Connectors;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Sides;
using PacPackager.ExternalTools;

namespace PacPackager.Deployment;

/// <summary>Makes what is deployed comparable with a connector's files.</summary>
internal static class DeployedSide
{
    private const string Name = "deployed";

    // The row has no column for them, so what an environment gives out says nothing about them.
    private static readonly string[] NeverStored = ["publisher", "stackOwner", "capabilities"];

    /// <summary>The old side of a comparison.</summary>
    /// <param name="parts">What the environment gave out; it is changed here.</param>
    /// <param name="source">The connector that is to take its place.</param>
    /// <exception cref="ExternalToolException">It is no connector that can be read.</exception>
    internal static Side Of(DeployedParts parts, Connector source)
    {
        Normalize(parts, source);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("pacpackager-");
        try
        {
            Write(folder.FullName, parts);
            return SideReader.ReadFrom(Name, folder.FullName, file => Show(folder.FullName, file));
        }
        catch (ConnectorLoadException unreadable)
        {
            throw new ExternalToolException($"What is deployed cannot be read: {Show(folder.FullName, unreadable.File)}: {unreadable.Problem}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Normalize(DeployedParts parts, Connector source)
    {
        if (source.Definition is { } definition)
        {
            GatewayAddress.TakeBack(parts.Definition, definition.Source.Root);
        }

        if (parts.Properties is not { } properties)
        {
            return;
        }

        foreach (JProperty member in properties.Descendants().OfType<JProperty>().Where(member => member.Value is JValue { Value: null }).ToArray())
        {
            member.Remove();
        }

        foreach (string key in NeverStored.Where(key => properties[key] is null or JContainer { Count: 0 }))
        {
            properties.Remove(key);
            if (source.Properties?.Json?[key] is { } own)
            {
                properties[key] = own.DeepClone();
            }
        }
    }

    private static void Write(string folder, DeployedParts parts)
    {
        File.WriteAllText(Path.Combine(folder, "apiDefinition.swagger.json"), parts.Definition.ToString(Formatting.Indented));
        if (parts.Properties is { } properties)
        {
            File.WriteAllText(Path.Combine(folder, "apiProperties.json"), new JObject { ["properties"] = properties }.ToString(Formatting.Indented));
        }

        if (parts.Script is { } script)
        {
            File.WriteAllText(Path.Combine(folder, "script.csx"), script);
        }
    }

    private static string Show(string folder, string file) =>
        Path.GetRelativePath(folder, file) is var relative and not "." ? $"{Name}:{relative.Replace('\\', '/')}" : Name;
}
