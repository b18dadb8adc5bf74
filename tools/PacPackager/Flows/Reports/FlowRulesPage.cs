using System.Text;
using Connectors.Diagnostics;
using PacPackager.Flows.Rules;
using PacPackager.Reports;

namespace PacPackager.Flows.Reports;

/// <summary>The rules for workflows as a Markdown page.</summary>
internal static class FlowRulesPage
{
    internal static string Render(IReadOnlyList<FlowRuleGroup> groups)
    {
        StringBuilder page = new();
        page.Append("# What flows check demands\n\n");
        page.Append("<!-- Generated from the rules' own texts: UPDATE_GOLDEN=1 dotnet test tests/PacPackager.Tests -->\n\n");
        page.Append($"What [`pacpackager flows check`](pacpackager.md#flows-check) holds workflows to: {groups.Sum(group => group.Rules.Count)} rules. An error is what the\n");
        page.Append("host is known to refuse or to break on; a warning is likely a mistake; an info is advice. Where no remedy stands here, each finding\n");
        page.Append("brings its own.\n");
        foreach (FlowRuleGroup group in groups)
        {
            page.Append($"\n## {group.Name}\n\n| rule | severity | demands | to mend it |\n| --- | --- | --- | --- |\n");
            foreach (RuleInfo rule in group.Rules)
            {
                page.Append($"| {rule.Id} | {SeverityWords.Of(rule.Severity)} | {Cell(rule.Summary)} | {Cell(rule.Fix ?? "")} |\n");
            }
        }

        return page.ToString();
    }

    // A bar would end the cell.
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
