using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors;

/// <summary>What <c>apiProperties.json</c> says.</summary>
public sealed record ConnectorProperties
{
    /// <summary>The file itself, for what the model does not hold and for positions.</summary>
    public required JsonSource Source { get; init; }

    /// <summary>The object <c>properties</c> as written; null where it is none. Read it, never change it.</summary>
    public JObject? Json { get; init; }

    /// <summary>The colour behind the icon, or null.</summary>
    public string? IconBrandColor { get; init; }

    /// <summary>Who publishes the connector, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who owns the service behind it, or null.</summary>
    public string? StackOwner { get; init; }

    /// <summary>actions, triggers, gateway, …</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>What a maker enters to make a connection, in the order written.</summary>
    public IReadOnlyList<ConnectionParameter> ConnectionParameters { get; init; } = [];

    /// <summary>Alternatives the maker chooses from before entering anything; empty for most connectors.</summary>
    public IReadOnlyList<ConnectionParameterSet> ConnectionParameterSets { get; init; } = [];

    /// <summary>What a maker enters for each way to make a connection: the parameters themselves, then those of each set; none is empty.</summary>
    public IReadOnlyList<IReadOnlyList<ConnectionParameter>> ConnectionWays =>
        [.. ConnectionParameterSets.Select(set => set.Parameters).Prepend(ConnectionParameters).Where(way => way.Count > 0)];

    /// <summary>All connection parameters, those of the sets included.</summary>
    public IEnumerable<ConnectionParameter> AllConnectionParameters => ConnectionWays.SelectMany(way => way);

    /// <summary>Policy template instances in the order in which they apply.</summary>
    public IReadOnlyList<PolicyTemplateInstance> Policies { get; init; } = [];

    /// <summary>Ids of the operations the script answers; null where nothing is said. Null and empty both mean all.</summary>
    public IReadOnlyList<string>? ScriptOperations { get; init; }

    /// <summary>Where <c>properties</c> is written.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Whether the connector's script, if it has one, answers an operation.</summary>
    /// <remarks>Source: "Write code in a custom connector": an empty list means all operations; accepted connectors leave it out too.</remarks>
    public bool ScriptRuns(string operationId) =>
        ScriptOperations is null or [] || ScriptOperations.Contains(operationId, StringComparer.Ordinal);
}
