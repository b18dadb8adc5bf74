using ConnectorRules.Extensions.Dynamic;
using ConnectorRules.Icon;
using ConnectorRules.Package;
using ConnectorRules.Subject;
using ConnectorRuntime.Scripting;
using Connectors;
using Connectors.Parts;

namespace ConnectorRules;

/// <summary>A connector as the rules see it. What costs time is made when a rule first asks for it.</summary>
public sealed class ConnectorSubject
{
    private readonly Lazy<DefinitionTree?> tree;
    private readonly Lazy<ScriptCompilation?> compilation;
    private readonly Lazy<DynamicReferences?> dynamic;
    private readonly Lazy<IconFile?> icon;

    internal ConnectorSubject(ConnectorReading reading, ScriptCompiler compiler)
    {
        Connector = reading.Connector;
        Problems = reading.Problems;
        IsWholeFolder = reading.IsWholeFolder;
        tree = new Lazy<DefinitionTree?>(() => Definition is null ? null : DefinitionTree.Of(Definition));
        compilation = new Lazy<ScriptCompilation?>(() => Connector.Script is null ? null : compiler.Compile(Connector.Script));
        dynamic = new Lazy<DynamicReferences?>(() => Tree is null ? null : new DynamicReferences(Tree));
        icon = new Lazy<IconFile?>(() => Connector.IconPath is null ? null : ReadIcon(Connector.IconPath));
    }

    /// <summary>An archive as a whole: no connector, but what its own rules look at.</summary>
    internal ConnectorSubject(PackageSubject package, ScriptCompiler compiler)
        : this(new ConnectorReading(new Connector { Directory = package.File, Name = "" }, package.Problems, IsWholeFolder: false), compiler) =>
        Package = package;

    /// <summary>As much of the connector as could be read.</summary>
    public Connector Connector { get; }

    /// <summary>Why parts are missing.</summary>
    public IReadOnlyList<ConnectorLoadException> Problems { get; }

    /// <summary>Whether the whole folder is judged; false where one file is, so that absence of others says nothing.</summary>
    public bool IsWholeFolder { get; }

    /// <summary>The definition as a model, or null.</summary>
    public ConnectorDefinition? Definition => Connector.Definition;

    /// <summary>Every object of the definition with the place it stands in; null where there is no definition.</summary>
    public DefinitionTree? Tree => tree.Value;

    /// <summary>The properties as a model, or null.</summary>
    public ConnectorProperties? Properties => Connector.Properties;

    /// <summary>What the compiler makes of the script; null where there is none. Asking loads the compiler.</summary>
    public ScriptCompilation? Compilation => compilation.Value;

    /// <summary>The icon, or null where there is none.</summary>
    public IconFile? Icon => icon.Value;

    /// <summary>The archive that is judged as a whole; null where a connector is.</summary>
    internal PackageSubject? Package { get; }

    /// <summary>The icon where it is at hand as bytes; null where it is read from its path.</summary>
    internal PartFile? IconPart { get; init; }

    /// <summary>The place to tell of for a place in the connector as it was read: the same, unless it was put together from parts.</summary>
    internal Func<SourcePosition, SourcePosition> Locate { get; init; } = position => position;

    /// <summary>Where the definition asks its own operations for choices and schemas; null where there is no definition.</summary>
    internal DynamicReferences? Dynamic => dynamic.Value;

    private IconFile ReadIcon(string path) => IconPart is { } part ? IconFile.Of(part.File, part.Content) : IconFile.Read(path);
}
