using ConnectorRules.Files;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants XML where XML is read.</summary>
internal sealed class SolutionXmlValid() : LoadProblemRule(LoadProblem.NotXml)
{
    public override RuleInfo Info { get; } = new(
        "solution-xml-valid", Severity.Error, "A solution's XML files are well-formed and have no document type.")
    {
        Why = "What cannot be parsed cannot be imported, and no other rule can look into it.",
        Source = "\"Extensible Markup Language (XML) 1.0\"; exports have no document type.",
        Bad = "<ImportExportXml><Connectors></ImportExportXml>",
        Good = "<ImportExportXml><Connectors /></ImportExportXml>",
        Covers = ["5000.1.1.16 solution valid, policyTemplateInstances not empty"],
    };
}
