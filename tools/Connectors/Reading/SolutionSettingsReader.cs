using Connectors.Json;

namespace Connectors.Reading;

/// <summary>Reads section <c>solution</c> of <c>pacpackager.json</c>.</summary>
internal static class SolutionSettingsReader
{
    internal static SolutionSettings Read(JsonSource source)
    {
        if (SettingsSection.Of(source, "solution") is not { } solution)
        {
            return new SolutionSettings();
        }

        solution.Expect("name", "publisher", "publisherPrefix");
        return new SolutionSettings(
            solution.OptionalText("name"), solution.OptionalText("publisher"), solution.OptionalText("publisherPrefix"));
    }
}
