using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>What one engine makes of the inputs of a connector's action or trigger.</summary>
internal interface IRequestComposer
{
    /// <summary>What the engine calls itself.</summary>
    string UserAgent { get; }

    /// <summary>Headers that only this engine sends.</summary>
    IReadOnlyDictionary<string, string> OwnHeaders { get; }

    /// <summary>The media type of a body.</summary>
    string ContentType { get; }

    /// <summary>Whether an action's or trigger's inputs call our connector.</summary>
    bool IsOurs(JObject inputs);

    /// <summary>The call.</summary>
    /// <param name="inputs">What stands under <c>inputs</c>.</param>
    /// <param name="evaluator">Evaluates its expressions.</param>
    /// <param name="callback">Where notifications go; null for an action.</param>
    EngineRequest Compose(JObject inputs, Evaluator evaluator, string? callback);
}
