using Connectors.Json;

namespace Connectors.Reading;

/// <summary>Reads section <c>flows</c> of <c>pacpackager.json</c>.</summary>
internal static class FlowSettingsReader
{
    internal static FlowSettings Read(JsonSource source)
    {
        if (SettingsSection.Of(source, "flows") is not { } flows)
        {
            return new FlowSettings();
        }

        flows.Expect("noRetry");
        return new FlowSettings { NoRetry = flows.Texts("noRetry") };
    }
}
