using Connectors.Json;
using Connectors.Reading;
using Newtonsoft.Json.Linq;

namespace Connectors;

/// <summary>What <c>pacpackager.json</c> says: settings of our own tool, none of the platform's.</summary>
/// <param name="CallsPerMinute">Calls a connection may make in a minute, 0 for any number; null where nothing is said.</param>
public sealed record ToolSettings(int? CallsPerMinute = null)
{
    /// <summary>What a reference page tells beyond the platform's files.</summary>
    public ReferenceSettings Reference { get; init; } = new();

    /// <summary>How the connector is named in Dataverse.</summary>
    public SolutionSettings Solution { get; init; } = new();

    /// <summary>What workflows that use the connector are held to.</summary>
    public FlowSettings Flows { get; init; } = new();

    /// <summary>The file itself, or null where there is none.</summary>
    public JsonSource? Source { get; init; }

    /// <summary>What a file says.</summary>
    /// <exception cref="ConnectorLoadException">It says something that cannot be.</exception>
    internal static ToolSettings Of(JsonSource source) =>
        new(ReadCallsPerMinute(source))
        {
            Reference = ReferenceSettingsReader.Read(source),
            Solution = SolutionSettingsReader.Read(source),
            Flows = FlowSettingsReader.Read(source),
            Source = source,
        };

    private static int? ReadCallsPerMinute(JsonSource source)
    {
        if (source.Root["callsPerMinute"] is not { } token)
        {
            return null;
        }

        if (token is JValue { Type: JTokenType.Integer, Value: long and >= 0 and <= int.MaxValue } number)
        {
            return (int)number;
        }

        SourcePosition position = source.PositionOf(token);
        throw new ConnectorLoadException(
            position.File,
            "'callsPerMinute' is not a whole number from 0.",
            position.Line,
            position.Column)
        { Kind = LoadProblem.Settings, Remedy = "Write a number of calls, or 0 for no limit." };
    }
}
