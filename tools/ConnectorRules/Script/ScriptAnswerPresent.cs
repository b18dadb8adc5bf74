using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Finds answers that are none.</summary>
internal sealed class ScriptAnswerPresent : PlaceRule
{
    public override RuleInfo Info { get; } = new(
        "script-answer-present", Severity.Warning, "The script answers every call with a response.", "Return a response that says what is wrong.")
    {
        Why = "Without a response the platform answers with an internal error and no details.",
        Source = "\"Write code in a custom connector\": ExecuteAsync returns the response.",
        Bad = "default: return null;",
        Good = "default: return new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = CreateJsonContent(error) };",
    };

    protected override IReadOnlyList<ScriptPlace> Places(ScriptFacts facts) => facts.ReturnsNull;

    protected override string Message(string text) => $"'{text}' returns null as the answer.";
}
