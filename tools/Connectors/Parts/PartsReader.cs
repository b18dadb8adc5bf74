using Connectors.Archives;
using Connectors.Json;
using Connectors.Reading;
using Newtonsoft.Json.Linq;

namespace Connectors.Parts;

/// <summary>Reads a connector from parts that are at hand; a part that cannot be read does not keep the others from being read.</summary>
public sealed class PartsReader
{
    private readonly List<ConnectorLoadException> problems = [];
    private readonly ConnectorParts parts;
    private readonly ComposedProperties composed;

    private PartsReader(ConnectorParts parts)
    {
        this.parts = parts;
        composed = new ComposedProperties($"{parts.Position.File}(properties of line {parts.Position.Line})", parts.Position);
    }

    /// <summary>Reads as much as can be read, and says why the rest cannot.</summary>
    public static PartsReading Read(ConnectorParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        PartsReader reader = new(parts);
        Connector connector = reader.Read();
        return new PartsReading(new ConnectorReading(connector, reader.problems, IsWholeFolder: true), reader.composed.Locate);
    }

    private Connector Read()
    {
        ConnectorDefinition? definition = parts.Definition is { } file ? Attempt(() => DefinitionReader.Read(ReadJson(file))) : null;
        return new Connector
        {
            Directory = parts.Position.File,
            Name = Slug.Of(definition?.Title),
            Definition = definition,
            Properties = ReadProperties(),
            Script = parts.Script is { } script ? Attempt(() => new ScriptFile(script.File, Text(script).Text)) : null,
            IconPath = parts.Icon?.File,
            SettingsPath = parts.Settings?.File,
            SettingsSource = parts.Settings is { } settings ? Attempt(() => JsonSource.Parse(settings.File, Text(settings))) : null,
        };
    }

    private ConnectorProperties? ReadProperties()
    {
        if (!parts.HasPropertiesApart)
        {
            return parts.Properties is { } file ? Attempt(() => PropertiesReader.Read(ReadJson(file))) : null;
        }

        if (parts.IconBrandColor is { } color)
        {
            composed.AddText("iconBrandColor", color);
        }

        AddFile("connectionParameters", parts.ConnectionParameters);
        AddFile("connectionParameterSets", parts.ConnectionParameterSets);
        AddFile("policyTemplateInstances", parts.PolicyTemplateInstances);

        // A list that is no JSON is told of by whoever knows the record.
        if (parts.ScriptOperations is { } operations && IsJson(operations.Text))
        {
            composed.AddValue("scriptOperations", operations.Text, operations.Position);
        }

        return Attempt(() => PropertiesReader.Read(composed.ToSource()));
    }

    private void AddFile(string key, PartFile? part)
    {
        if (part is not null && Attempt(() => TextOfValue(part)) is { } json)
        {
            composed.AddFile(key, json, part.File);
        }
    }

    private string TextOfValue(PartFile part)
    {
        string text = Lenient(part).Text;

        // Exports write an empty list where there are no connection parameters.
        return JsonSource.ParseToken(part.File, text) is JArray { Count: 0 } && part != parts.PolicyTemplateInstances ? "{}" : text;
    }

    private static bool IsJson(string text)
    {
        try
        {
            JsonSource.ParseToken("", text);
            return true;
        }
        catch (ConnectorLoadException)
        {
            return false;
        }
    }

    private JsonSource ReadJson(PartFile part) => JsonSource.Parse(part.File, Lenient(part));

    // Of a file in another encoding the rest can still be judged; the problem stays one.
    private FileText Lenient(PartFile part)
    {
        try
        {
            return Text(part);
        }
        catch (ConnectorLoadException problem) when (problem.Kind == LoadProblem.NotUtf8)
        {
            problems.Add(problem);
            return Utf8Text.Guess(part.Content);
        }
    }

    private static FileText Text(PartFile part) => part.Content.Length <= ArchiveLimits.TextBytes
        ? Utf8Text.Decode(part.File, part.Content)
        : throw new ConnectorLoadException(part.File, "The file has more than 4 MB; the platform takes about 1 MB.")
        {
            Kind = LoadProblem.TooLarge,
            Remedy = "Make it smaller.",
        };

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
