using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Holds the script to the platform's compiler.</summary>
internal sealed class ScriptCompiles() : LanguageFindingRule(Severity.Error)
{
    public override RuleInfo Info { get; } = new(
        "script-compiles", Severity.Error, "The script compiles as the platform compiles it.", "Mend the code there.")
    {
        Why = "The platform answers a script that does not compile with an internal error and no details, or deploys it and fails every call.",
        Source = "\"Write code in a custom connector\": .NET Standard 2.0. 81 of 82 published scripts compile this way.",
        Bad = "response.StatusCode = HttpStatusCode.TooManyRequests;",
        Good = "response.StatusCode = (HttpStatusCode)429;",
    };
}
