using System.Text;

namespace ConnectorRules.Catalogue;

/// <summary>Which rule stands for which check of the platform, as a Markdown page.</summary>
public static class CoveragePage
{
    /// <summary>The whole page: one table an area.</summary>
    /// <param name="checks">The platform's checks.</param>
    /// <param name="rules">The rules.</param>
    public static string Render(IReadOnlyList<PlatformCheck> checks, IReadOnlyList<IRule> rules)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ILookup<string, string> covering = rules
            .SelectMany(rule => rule.Info.Covers.Select(name => (name, rule.Info.Id)))
            .ToLookup(pair => pair.name, pair => pair.Id, StringComparer.Ordinal);
        StringBuilder page = new();
        page.Append("# What the rules cover\n\n");
        page.Append("<!-- Generated from the rules' own texts: UPDATE_GOLDEN=1 dotnet test tests/ConnectorRules.Tests -->\n\n");
        page.Append("Every check that the platform's validator, its properties and certification are known to make, and the rule of ours that\n");
        page.Append("stands for it, or why none can offline.\n");
        foreach (IGrouping<string, PlatformCheck> area in checks.GroupBy(check => check.Area))
        {
            page.Append($"\n## {area.Key}\n\n| check | rule, or why there is none |\n| --- | --- |\n");
            foreach (PlatformCheck check in area)
            {
                string[] links = [.. covering[check.Name].Select(id => $"[{id}](rules.md#{id})")];
                page.Append($"| {check.Name} | {(links.Length > 0 ? string.Join(", ", links) : check.WhyNot ?? "")} |\n");
            }
        }

        return page.ToString();
    }
}
