using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>Reads what a maker enters to make a connection.</summary>
internal static class ConnectionParameterReader
{
    internal static IReadOnlyList<ConnectionParameter> Read(JsonSource source, JObject? parameters) =>
        [.. (parameters?.Properties() ?? []).Select(member => ReadOne(source, member))];

    internal static IReadOnlyList<ConnectionParameterSet> ReadSets(JsonSource source, JObject? sets) =>
    [
        .. sets.Objects("values").Select(set => new ConnectionParameterSet(
            set.Text("name") ?? "",
            set.Object("uiDefinition").Text("displayName"),
            Read(source, set.Object("parameters")),
            source.PositionOf(set))
        {
            Description = DescriptionOf(set.Object("uiDefinition")),
            Json = set,
        }),
    ];

    // Connectors with several parameter sets may keep it below a schema.
    private static string? DescriptionOf(JObject? ui) => ui.Text("description") ?? ui.Object("schema").Text("description");

    private static ConnectionParameter ReadOne(JsonSource source, JProperty member)
    {
        JObject? parameter = member.Value as JObject;
        JObject? ui = parameter.Object("uiDefinition");
        JObject? constraints = ui.Object("constraints");
        return new ConnectionParameter
        {
            Name = member.Name,
            Type = parameter.Text("type"),
            DisplayName = ui.Text("displayName"),
            Description = DescriptionOf(ui),
            Tooltip = ui.Text("tooltip"),
            Required = constraints.Flag("required"),
            Hidden = constraints.Flag("hidden"),
            DefaultValue = parameter.Text("defaultValue"),
            AllowedValues = [.. AllowedValues(parameter, constraints)],
            OAuthSettings = parameter.Object("oAuthSettings"),
            Json = parameter,
            Position = source.PositionOf(member),
        };
    }

    private static IEnumerable<string> AllowedValues(JObject? parameter, JObject? constraints) =>
        parameter.Objects("allowedValues").Concat(constraints.Objects("allowedValues"))
            .Select(entry => entry.Text("value")).OfType<string>().Distinct(StringComparer.Ordinal);
}
