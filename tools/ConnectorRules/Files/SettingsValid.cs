using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Wants settings that can be followed.</summary>
internal sealed class SettingsValid() : LoadProblemRule(LoadProblem.Settings)
{
    public override RuleInfo Info { get; } = new(
        "settings-valid", Severity.Error, "What `settings.json` and `pacpackager.json` say can be done.")
    {
        Why = "A script or icon that is named but not there is not deployed, and its operations fail or the icon is the default one.",
        Source = "\"Microsoft Power Platform Connectors CLI\": settings.json names the files; `pacpackager.json` is our own.",
        Bad = """{ "script": "script.cs" }    with no such file""",
        Good = """{ "script": "script.csx" }""",
    };
}
