using ConnectorRules.Catalogue;

namespace ConnectorRules.Tests.Catalogue;

public class CoverageTests
{
    private static readonly HashSet<string> Covered = [.. RuleCatalog.All.SelectMany(rule => rule.Info.Covers)];

    [Fact]
    public void Every_check_of_the_platform_has_a_rule_or_a_reason_why_not()
    {
        IEnumerable<string> open = PlatformChecks.All
            .Where(check => !Covered.Contains(check.Name) && check.WhyNot is null)
            .Select(check => $"{check.Area}: {check.Name}");

        Assert.Empty(open);
    }

    [Fact]
    public void A_check_with_a_rule_needs_no_excuse() =>
        Assert.DoesNotContain(PlatformChecks.All, check => Covered.Contains(check.Name) && check.WhyNot is not null);

    [Fact]
    public void Rules_stand_for_checks_that_the_platform_names() =>
        Assert.Subset(PlatformChecks.All.Select(check => check.Name).ToHashSet(), Covered);

    [Fact]
    public void Names_are_unique() =>
        Assert.Equal(PlatformChecks.All.Count, PlatformChecks.All.Select(check => check.Name).Distinct().Count());
}
