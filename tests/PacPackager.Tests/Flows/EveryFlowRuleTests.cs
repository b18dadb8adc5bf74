using System.Text;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Reports;
using PacPackager.Flows.Rules;
using TestKit;

namespace PacPackager.Tests.Flows;

public sealed class EveryFlowRuleTests
{
    public static TheoryData<string> Names => new(FlowCases.All.Select(each => each.Name));

    [Fact]
    public async Task The_workflows_that_are_edited_are_without_fault()
    {
        using FlowFolder folder = new();

        ProgramRun run = await folder.CheckAsync("--fail-on", "info");

        Assert.Equal((ExitCode.Clean, "3 workflow files held to 'Contoso Orders': 0 errors, 0 warnings, 0 infos.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_edit_draws_exactly_its_finding(string name)
    {
        FlowCase each = FlowCases.All.Single(other => other.Name == name);

        IReadOnlyList<JObject> found = await FindAsync(each);

        Assert.Equal(each.Found, found.Select(finding => (string?)finding["rule"]));
    }

    [Fact]
    public async Task Messages_read_well()
    {
        StringBuilder text = new();
        foreach (FlowCase each in FlowCases.All.Where(each => each.Found.Length > 0))
        {
            text.Append($"{each.Name}:\n");
            foreach (JObject finding in await FindAsync(each))
            {
                text.Append($"  {finding["file"]}({finding["line"]},{finding["column"]}): {finding["severity"]} {finding["rule"]}: {finding["message"]}\n");
                text.Append($"    > {finding["fix"]}\n    at {finding["pointer"]}{(finding["operationId"] is JValue { Value: string id } ? $" of {id}" : "")}\n");
            }
        }

        Golden.Match(text.ToString(), "findings.txt");
    }

    [Fact]
    public void Every_rule_has_an_edit() =>
        Assert.Equal(
            FlowRuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            FlowCases.All.SelectMany(each => each.Found).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_unique_and_in_kebab_case()
    {
        Assert.Equal(FlowRuleCatalog.All.Count, FlowRuleCatalog.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(FlowRuleCatalog.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)+$", rule.Id));
    }

    [Fact]
    public void Every_rule_that_is_declared_is_listed()
    {
        IEnumerable<string> declared = typeof(FlowRuleCatalog).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FlowRuleCatalog).Namespace)
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic))
            .Select(field => field.GetValue(null))
            .OfType<Connectors.Diagnostics.RuleInfo>()
            .Select(rule => rule.Id);

        Assert.Equal(declared.Order(StringComparer.Ordinal), FlowRuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sentences_end()
    {
        Assert.All(FlowRuleCatalog.All, rule => Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal));
        Assert.All(FlowRuleCatalog.All.Where(rule => rule.Fix is not null), rule => Assert.EndsWith(".", rule.Fix, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_in_the_docs_is_fresh() =>
        Golden.Match(FlowRulesPage.Render(FlowRuleCatalog.Groups), "../../../../docs/flow-checks.md");

    private static async Task<IReadOnlyList<JObject>> FindAsync(FlowCase each)
    {
        using FlowFolder folder = new();
        folder.Edit(each.File, each.From, each.To);
        ProgramRun run = await folder.CheckAsync("--format", "json");
        Assert.Equal("", run.Error);
        JObject[] found = [.. JObject.Parse(run.Output).SelectTokens("workflows[*].diagnostics[*]").OfType<JObject>()];
        Assert.All(found, finding => Assert.EndsWith(".", (string?)finding["fix"], StringComparison.Ordinal));
        return found;
    }
}
