using System.Text;
using Newtonsoft.Json.Linq;

namespace PacStandIn;

/// <summary>The connectors of the environment, each in a folder of its own.</summary>
internal sealed class ConnectorStore(string folder)
{
    private static readonly (string Option, string File)[] Parts =
    [
        ("--api-definition-file", "apiDefinition.json"),
        ("--api-properties-file", "apiProperties.json"),
        ("--icon-file", "icon.png"),
        ("--script-file", "script.csx"),
    ];

    private string Folder { get; } = Directory.CreateDirectory(Path.Combine(folder, "connectors")).FullName;

    internal IEnumerable<JObject> All => Directory.GetDirectories(Folder).Order(StringComparer.Ordinal)
        .Select(connector => JObject.Parse(File.ReadAllText(Path.Combine(connector, "row.json"))));

    internal Guid Create(CommandLine line)
    {
        string definition = line["--api-definition-file"] ?? throw new PacError("The required argument '--api-definition-file' is missing.");
        string title = (string?)JObject.Parse(File.ReadAllText(definition))["info"]?["title"] ?? throw new PacError("info.title is missing.");
        Guid id = Guid.NewGuid();
        string connector = Directory.CreateDirectory(Path.Combine(Folder, id.ToString())).FullName;
        JObject row = new() { ["ConnectorId"] = id.ToString(), ["Name"] = "new_" + Encode(title), ["DisplayName"] = title };
        File.WriteAllText(Path.Combine(connector, "row.json"), row.ToString());
        Keep(connector, line);
        return id;
    }

    internal void Update(CommandLine line) => Keep(Find(line), line);

    internal void Download(CommandLine line, string definitionFile)
    {
        string connector = Find(line);
        string target = Directory.CreateDirectory(line["--outputDirectory"] ?? Directory.GetCurrentDirectory()).FullName;
        foreach (string file in Parts.Select(part => part.File).Where(file => File.Exists(Path.Combine(connector, file))))
        {
            File.Copy(Path.Combine(connector, file), Path.Combine(target, file == "apiDefinition.json" ? definitionFile : file), overwrite: true);
        }
    }

    private string Find(CommandLine line) => Path.Combine(Folder, line["--connector-id"]!) is var connector && Directory.Exists(connector)
        ? connector
        : throw new PacError($"connector With Id = {line["--connector-id"]} Does Not Exist");

    private static void Keep(string connector, CommandLine line)
    {
        foreach ((string option, string file) in Parts.Where(part => line[part.Option] is not null))
        {
            File.Copy(line[option]!, Path.Combine(connector, file), overwrite: true);
        }
    }

    private static string Encode(string title) => string.Concat(Encoding.UTF8.GetBytes(title.ToLowerInvariant())
        .Select(each => char.IsAsciiLetterOrDigit((char)each) ? ((char)each).ToString() : $"-{each:x2}"));
}
