using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>What the expressions of one run can look at; grows as the run goes on.</summary>
internal sealed class RunScope
{
    /// <summary>What started the run: <c>headers</c> and <c>body</c>.</summary>
    public JObject TriggerOutputs { get; init; } = [];

    /// <summary>The address that <c>listCallbackUrl()</c> gives, while a webhook trigger subscribes.</summary>
    public string? CallbackUrl { get; init; }

    /// <summary>Values of <c>parameters('name')</c>.</summary>
    public IReadOnlyDictionary<string, JToken> Parameters { get; init; } = new Dictionary<string, JToken>();

    /// <summary>Values of <c>appsetting('name')</c>.</summary>
    public IReadOnlyDictionary<string, string> AppSettings { get; init; } = new Dictionary<string, string>();

    /// <summary>What actions have given so far: <c>statusCode</c>, <c>headers</c>, <c>body</c>, or a plain value.</summary>
    public Dictionary<string, JToken> Outputs { get; } = [];

    /// <summary>The current item of each loop that is running.</summary>
    public Dictionary<string, JToken> LoopItems { get; } = [];

    /// <summary>The item that a Select looks at.</summary>
    public JToken? Item { get; set; }
}
