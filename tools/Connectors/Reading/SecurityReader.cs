using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>Reads <c>securityDefinitions</c> and <c>security</c>.</summary>
internal static class SecurityReader
{
    internal static IReadOnlyList<SecurityScheme> ReadSchemes(JsonSource source) =>
    [
        .. (source.Root.Object("securityDefinitions")?.Properties() ?? []).Select(member =>
        {
            JObject? scheme = member.Value as JObject;
            return new SecurityScheme(member.Name, scheme.Text("type"), scheme.Text("name"), scheme.Text("in"), source.PositionOf(member));
        }),
    ];

    internal static IReadOnlyList<SecurityRequirement>? ReadRequirements(JObject container) =>
        container["security"] is JArray
            ? [.. container.Objects("security").Select(ReadRequirement)]
            : null;

    private static SecurityRequirement ReadRequirement(JObject entry) => new([.. entry.Properties().Select(scheme => scheme.Name)]);
}
