using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Wants JSON where JSON is read.</summary>
internal sealed class FileJson() : LoadProblemRule(LoadProblem.NotJson)
{
    public override RuleInfo Info { get; } = new(
        "file-json", Severity.Error, "The definition, the properties and the settings are JSON objects.")
    {
        Why = "What cannot be parsed cannot be created; no other rule can look into the file.",
        Source = "Published JSON schemas of both files. Seven definitions and three properties files of 1,031 accepted connectors are broken.",
        Bad = """{ "swagger": "2.0", "info": """,
        Good = """{ "swagger": "2.0", "info": { "title": "Invoices", "version": "1.0" } }""",
    };
}
