using System.Text.Json;

namespace GmoSignSimulator.Tests.Harness;

/// <summary>An answer of the simulator.</summary>
internal sealed record Reply(int Status, byte[] Bytes, HttpResponseMessage Message)
{
    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    public string Text(string key) => Json.GetProperty(key).GetString()!;

    /// <summary>The paths the service refused.</summary>
    public string[] Paths => [.. Json.GetProperty("details").EnumerateArray().Select(detail => detail.GetProperty("path").GetString()!)];

    /// <summary>The first refused path with its message.</summary>
    public string FirstDetail => Json.GetProperty("details").EnumerateArray()
        .Select(detail => $"{detail.GetProperty("path").GetString()}: {detail.GetProperty("message").GetString()}").First();

    public Reply Expect(int status)
    {
        Assert.True(Status == status, $"{status} was expected, but {Status} came: {System.Text.Encoding.UTF8.GetString(Bytes)}");
        return this;
    }
}
