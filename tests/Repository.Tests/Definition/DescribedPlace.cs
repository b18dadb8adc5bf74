using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

/// <summary>Something in the definition that must explain itself.</summary>
/// <param name="Pointer">Where it stands, as Newtonsoft writes paths.</param>
/// <param name="Label">What the maker sees beside the description, or null where nothing is seen.</param>
/// <param name="Description">The text, or null where it is missing.</param>
internal sealed record DescribedPlace(string Pointer, string? Label, string? Description)
{
    /// <summary>Every operation, parameter, property, output, answer, header and definition.</summary>
    internal static IEnumerable<DescribedPlace> All =>
        Shipped.Definition.DescendantsAndSelf().OfType<JObject>().Where(Explains)
            .Select(place => new DescribedPlace(place.Path, (string?)(place["x-ms-summary"] ?? place["summary"]), (string?)place["description"]));

    private static bool Explains(JObject place) =>
        place["operationId"] is not null
        || place["in"] is not null
        || NameOf(place) is "info" or "x-ms-notification-content"
        || NameOf(Holder(place)) is "properties" or "responses" or "headers" or "definitions";

    private static string? NameOf(JObject? place) => (place?.Parent as JProperty)?.Name;

    private static JObject? Holder(JObject place) => place.Parent?.Parent as JObject;
}
