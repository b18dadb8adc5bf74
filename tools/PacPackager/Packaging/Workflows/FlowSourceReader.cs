using System.Text.RegularExpressions;
using System.Xml.Linq;
using Connectors;

namespace PacPackager.Packaging.Workflows;

/// <summary>Reads flows as <c>pac solution unpack</c> writes them.</summary>
internal static partial class FlowSourceReader
{
    private const string Json = ".json";
    private const string DataSuffix = ".data.xml";

    /// <summary>Absolute path of the folder that a connector's flows lie in, or null.</summary>
    /// <param name="connectorDirectory">Absolute path of the connector's folder.</param>
    internal static string? Find(string connectorDirectory) => Array.Find(
        [Path.Combine(connectorDirectory, "connector", "flows", "src"), Path.Combine(connectorDirectory, "flows", "src")], Directory.Exists);

    /// <summary>The flows that lie with a connector, in <c>connector/flows/src</c> or <c>flows/src</c>.</summary>
    /// <param name="connectorDirectory">Absolute path of the connector's folder.</param>
    /// <exception cref="ConnectorLoadException">There are none, or a file of them cannot be used.</exception>
    internal static FlowSource Read(string connectorDirectory)
    {
        string directory = Find(connectorDirectory)
            ?? throw new ConnectorLoadException(connectorDirectory, "There are no flows: neither connector/flows/src nor flows/src is there.")
            {
                Remedy = "Put them there as 'pac solution unpack' writes them.",
            };
        XElement manifest = XmlFile.Read(Path.Combine(directory, "Other", "Solution.xml"), "ImportExportXml");
        XElement? solution = manifest.Element("SolutionManifest");
        XElement customizations = XmlFile.Read(Path.Combine(directory, "Other", "Customizations.xml"), "ImportExportXml");
        FlowSource source = new(
            directory, ReadWorkflows(directory), [.. customizations.Descendants("connectionreference")], ReadVariables(directory))
        {
            DisplayName = (string?)solution?.Element("LocalizedNames")?.Element("LocalizedName")?.Attribute("description"),
            PublisherPrefix = (string?)solution?.Element("Publisher")?.Element("CustomizationPrefix"),
        };
        FlowSourceComponents.Check(source, manifest);
        return source;
    }

    private static WorkflowFile[] ReadWorkflows(string directory)
    {
        string folder = Path.Combine(directory, "Workflows");
        IReadOnlyList<string> files = SourceFile.List(folder, Directory.EnumerateFiles);
        if (files.FirstOrDefault(file => IsData(file) && !File.Exists(file[..^DataSuffix.Length])) is { } orphan)
        {
            throw new ConnectorLoadException(
                orphan, $"The flow itself is missing: '{Path.GetFileName(orphan)[..^DataSuffix.Length]}' is not beside it.");
        }

        WorkflowFile[] workflows = [.. files.Where(file => file.EndsWith(Json, StringComparison.OrdinalIgnoreCase)).Select(ReadWorkflow)];
        if (workflows.Length == 0)
        {
            throw new ConnectorLoadException(directory, "There is no flow in 'Workflows'.")
            {
                Remedy = "Put NAME-GUID.json and NAME-GUID.json.data.xml there.",
            };
        }

        return workflows.GroupBy(workflow => workflow.Id).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ConnectorLoadException(twice.Last().Path, $"'{twice.First().FileName}' has the same id.")
            {
                Remedy = "Give one of them another.",
            }
            : workflows;
    }

    private static bool IsData(string file) => file.EndsWith(Json + DataSuffix, StringComparison.OrdinalIgnoreCase);

    private static WorkflowFile ReadWorkflow(string file)
    {
        string name = Path.GetFileName(file);
        if (FileName().Match(name) is not { Success: true } parts)
        {
            throw new ConnectorLoadException(file, "A flow's file is named NAME-GUID.json; this one is not.")
            {
                Remedy = "Rename it as exports do.",
            };
        }

        string dataFile = file + DataSuffix;
        if (!File.Exists(dataFile))
        {
            throw new ConnectorLoadException(file, $"The flow's record is missing: '{name}{DataSuffix}' is not beside it.")
            {
                Remedy = "Take it from the export that the flow comes from.",
            };
        }

        Guid id = Guid.Parse(parts.Groups["id"].Value);
        XElement data = XmlFile.Read(dataFile, "Workflow");
        string? written = (string?)data.Attribute("WorkflowId");
        if (!Guid.TryParse(written, out Guid dataId) || dataId != id)
        {
            throw new ConnectorLoadException(dataFile, $"WorkflowId is '{written}', but the file's name says {id:B}.")
            {
                Remedy = "Make them equal.",
            };
        }

        string? jsonName = (string?)data.Element("JsonFileName");
        return jsonName == $"/Workflows/{name}"
            ? new WorkflowFile(file, id, SourceFile.ReadJson(file), data)
            : throw new ConnectorLoadException(dataFile, $"JsonFileName is '{jsonName}', which is not the file beside it.")
            {
                Remedy = $"Write '/Workflows/{name}'.",
            };
    }

    // The values in environmentvariablevalues.json are those of one environment and stay behind.
    private static EnvironmentVariable[] ReadVariables(string directory) =>
        [.. SourceFile.List(Path.Combine(directory, "environmentvariabledefinitions"), Directory.EnumerateDirectories).Select(ReadVariable)];

    private static EnvironmentVariable ReadVariable(string folder)
    {
        string file = Path.Combine(folder, "environmentvariabledefinition.xml");
        XElement definition = XmlFile.Read(file, "environmentvariabledefinition");
        string? name = (string?)definition.Attribute("schemaname");
        string folderName = Path.GetFileName(folder);
        return string.Equals(name, folderName, StringComparison.OrdinalIgnoreCase)
            ? new EnvironmentVariable(name!, definition)
            : throw new ConnectorLoadException(file, $"schemaname is '{name}', but the folder is called '{folderName}'.")
            {
                Remedy = "Make them equal.",
            };
    }

    // What else a name may hold would be a folder or a drive in the archive.
    [GeneratedRegex(
        @"^[^\\/:*?""<>|]+-(?<id>[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\.json\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
