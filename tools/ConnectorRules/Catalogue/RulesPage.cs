using System.Text;
using Connectors.Diagnostics;

namespace ConnectorRules.Catalogue;

/// <summary>The catalogue of the rules as a Markdown page.</summary>
public static class RulesPage
{
    /// <summary>The whole page: a table of all rules, then one entry a rule.</summary>
    /// <param name="groups">The rules.</param>
    public static string Render(IReadOnlyList<RuleGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        StringBuilder page = new();
        page.Append("# Rules\n\n");
        page.Append("<!-- Generated from the rules' own texts: UPDATE_GOLDEN=1 dotnet test tests/ConnectorRules.Tests -->\n\n");
        page.Append($"What `pacpackager validate` holds a connector to: {groups.Sum(group => group.Rules.Count)} rules. ");
        page.Append("An error is what the platform or certification is known to refuse or to break on; a warning is likely a mistake; ");
        page.Append("an info is advice. A dash means that the rule is silent under that profile.\n");
        foreach (RuleGroup group in groups.Where(group => group.Rules.Count > 0))
        {
            page.Append($"\n## {group.Name}\n\n| rule | deploy | certification | demands |\n| --- | --- | --- | --- |\n");
            foreach (IRule rule in group.Rules)
            {
                page.Append($"| [{rule.Info.Id}](#{rule.Info.Id}) | {Word(rule.Info, Profile.Deploy)} | {Word(rule.Info, Profile.Certification)} ");
                page.Append($"| {Cell(rule.Info.Summary)} |\n");
            }

            foreach (IRule rule in group.Rules)
            {
                Append(page, rule.Info);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, RuleInfo rule)
    {
        page.Append($"\n### {rule.Id}\n\n{rule.Summary} {rule.Why}\n\n");
        page.Append($"Bad:\n\n```text\n{rule.Bad}\n```\n\nGood:\n\n```text\n{rule.Good}\n```\n\n");
        page.Append(rule.Fix is null ? "" : $"To mend it: {rule.Fix}\n\n");
        page.Append(rule.Covers.Count == 0 ? "" : $"Stands for: {string.Join(", ", rule.Covers.Select(name => $"`{name}`"))}.\n\n");
        page.Append($"Source: {rule.Source}\n");
    }

    private static string Word(RuleInfo rule, Profile profile) => rule.Under(profile) switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "–",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
