using System.Xml.Linq;
using Connectors;
using Connectors.Archives;
using Connectors.Json;
using Connectors.Parts;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Package;

/// <summary>Reads a solution.</summary>
/// <remarks>Source: exported solutions; the elements' names are the columns of the table <c>connector</c>.</remarks>
internal sealed class SolutionReader(ArchiveFolder root, ConnectorShelf shelf, StructureBudget budget, List<ConnectorLoadException> problems)
{
    private static readonly string[] PartKinds =
    [
        "openapidefinition", "connectionparameters", "connectionparametersets", "policytemplateinstances", "customcodeblobcontent", "iconblob",
    ];

    private readonly Dictionary<string, PartFile?> parts = new(StringComparer.OrdinalIgnoreCase);

    internal Solution Read()
    {
        Solution solution = new()
        {
            Folder = root,
            Manifest = Xml(Solution.ManifestName),
            Customizations = Xml(Solution.CustomizationsName),
            ContentTypes = Xml(Solution.ContentTypesName),
        };
        solution = solution with { Flows = [.. FlowFiles(solution).Select(ReadFlow)] };
        XElement[] records = [.. Elements(solution, "Connector").Where(element => element.HasElements)];
        if (records.Length > ConnectorShelf.MaximumRecords)
        {
            problems.Add(new ConnectorLoadException(
                root.PathOf(Solution.CustomizationsName), $"There are more than {ConnectorShelf.MaximumRecords} connectors; the rest is not looked at.")
            {
                Kind = LoadProblem.Archive,
                Remedy = "Make several solutions of them.",
            });
        }

        return solution with
        {
            Connectors = [.. records.Take(ConnectorShelf.MaximumRecords).Select(element => ReadConnector(solution, element))],
            FlowRecords = [.. Elements(solution, "Workflow").Where(element => element.HasElements && IsCloudFlow(element)).Select(FlowRecordOf)],
        };
    }

    private static IEnumerable<XElement> Elements(Solution solution, string name) =>
        solution.Customizations?.Descendants().Where(element => element.Name.LocalName == name) ?? [];

    private ConnectorRecord ReadConnector(Solution solution, XElement element)
    {
        ConnectorRecord record = new(
            element,
            solution.InCustomizations(element),
            [
                .. element.Elements()
                    .Select(part => (Kind: part.Name.LocalName.ToLowerInvariant(), Element: part, Written: part.Value.Trim()))
                    .Where(part => PartKinds.Contains(part.Kind) && part.Written.Length > 0)
                    .Select(part => new PartReference(part.Kind, part.Element, part.Written, FileOf(part.Written))),
            ]);
        PackagedConnector? packaged = Attempt(() => shelf.Read(new ConnectorParts
        {
            Position = record.Position,
            HasPropertiesApart = true,
            Definition = Part(record, "openapidefinition"),
            ConnectionParameters = Part(record, "connectionparameters"),
            ConnectionParameterSets = Part(record, "connectionparametersets"),
            PolicyTemplateInstances = Part(record, "policytemplateinstances"),
            Script = Part(record, "customcodeblobcontent"),
            Icon = Part(record, "iconblob"),
            IconBrandColor = Value(solution, record, "iconbrandcolor"),
            ScriptOperations = Value(solution, record, "scriptoperations"),
        }));
        return record with { Connector = packaged?.Reading.Connector };
    }

    private static PartValue? Value(Solution solution, ConnectorRecord record, string name) =>
        record.ValueOf(name) is { } text ? new PartValue(text, solution.InCustomizations(record.Find(name))) : null;

    private PartFile? Part(ConnectorRecord record, string kind)
    {
        if (record.Parts.FirstOrDefault(part => part.Kind == kind)?.File is not { } name)
        {
            return null;
        }

        // Two records may name one file; it is read, and told of, once.
        if (!parts.TryGetValue(name, out PartFile? part))
        {
            part = Bytes(name, ArchiveLimits.TextBytes) is { } bytes ? new PartFile(root.PathOf(name), bytes) : null;
            parts[name] = part;
        }

        return part;
    }

    // Business rules and classic workflows are in the same list and have no JSON. Category 5 is a cloud flow.
    private static bool IsCloudFlow(XElement record) =>
        record.Element("Category")?.Value.Trim() is { Length: > 0 } category ? category == "5" : record.Element("JsonFileName") is not null;

    private FlowRecord FlowRecordOf(XElement record)
    {
        XElement? named = record.Element("JsonFileName");
        string? written = named?.Value.Trim() is { Length: > 0 } path ? path : null;
        return new FlowRecord(named ?? record, written, written is null ? null : FileOf(written));
    }

    // Desktop flows lie in the same folder and are written otherwise.
    private IEnumerable<string> FlowFiles(Solution solution)
    {
        HashSet<string> others = Elements(solution, "Workflow")
            .Where(record => !IsCloudFlow(record))
            .Select(record => record.Element("JsonFileName")?.Value.Trim().TrimStart('/'))
            .OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return root.FilesIn("Workflows").Where(name => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !others.Contains(name));
    }

    private Flow ReadFlow(string name)
    {
        string file = root.PathOf(name);
        if (Structured(name, ArchiveLimits.TextBytes) is not { } bytes)
        {
            return new Flow(name, file);
        }

        try
        {
            JsonSource json = JsonSource.Parse(file, bytes);
            bool hasDefinition = (json.Root["properties"] as JObject)?["definition"] is JObject;
            return new Flow(name, file) { IsRead = true, HasDefinition = hasDefinition, Calls = FlowCalls.In(json) };
        }
        catch (ConnectorLoadException problem)
        {
            return new Flow(name, file) { Problem = problem };
        }
    }

    private string? FileOf(string written) => root.Find(written.TrimStart('/'));

    private XDocument? Xml(string name) => root.Find(name) is { } found && Structured(found, ArchiveLimits.XmlBytes) is { } bytes
        ? Attempt(() => ForeignXml.Parse(root.PathOf(found), bytes))
        : null;

    private byte[]? Bytes(string name, int maximum) => Attempt(() => root.Read(name, maximum));

    private byte[]? Structured(string name, int maximum) => Attempt(() =>
    {
        byte[] bytes = root.Read(name, maximum);
        budget.Take(root.PathOf(name), bytes);
        return bytes;
    });

    private T? Attempt<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ConnectorLoadException problem)
        {
            problems.Add(problem);
            return null;
        }
    }
}
