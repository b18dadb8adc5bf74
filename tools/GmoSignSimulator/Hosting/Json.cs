using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GmoSignSimulator.Hosting;

/// <summary>How the simulator writes JSON: keys as they stand in the code, Japanese readable.</summary>
internal static class Json
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };
}
