using System.Text.RegularExpressions;
using Connectors.Diagnostics;

namespace ConnectorRules.Tests.Catalogue;

public partial class RuleCatalogTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Info.Id)];

    [Fact]
    public void Every_rule_class_is_listed()
    {
        IEnumerable<string> classes = typeof(IRule).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(IRule).IsAssignableFrom(type))
            .Select(type => type.Name);

        Assert.Equal(classes.Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Info.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_id_is_the_class_in_kebab_case(string id) => Assert.Equal(Kebab().Replace(RuleOf(id).GetType().Name, "-$1").ToLowerInvariant(), id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_says_what_it_demands_why_and_on_whose_word(string id)
    {
        RuleInfo info = RuleOf(id).Info;

        Assert.All([info.Summary, info.Why, info.Source], text => Assert.Matches("^[\"A-Z`].*\\.$", text));
        Assert.All([info.Bad, info.Good], text => Assert.NotEmpty(text.Trim()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_good_and_a_bad_connector(string id)
    {
        Assert.Contains(Fixture.Names("bad"), name => Fixture.RuleOf(name) == id);
        Assert.Contains(Fixture.Names("good"), name => Fixture.RuleOf(name) == id);
    }

    [Fact]
    public void Every_fixture_belongs_to_a_rule() =>
        Assert.Subset(
            RuleCatalog.All.Select(rule => rule.Info.Id).ToHashSet(),
            Fixture.Names("").Select(Fixture.RuleOf).ToHashSet());

    private static IRule RuleOf(string id) => RuleCatalog.All.Single(rule => rule.Info.Id == id);

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Kebab();
}
