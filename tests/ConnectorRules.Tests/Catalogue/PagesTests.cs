using ConnectorRules.Catalogue;
using TestKit;

namespace ConnectorRules.Tests.Catalogue;

public class PagesTests
{
    [Fact]
    public void The_catalogue_in_the_docs_is_fresh() =>
        Golden.Match(RulesPage.Render(RuleCatalog.Groups), "../../../../docs/rules.md");

    [Fact]
    public void The_coverage_in_the_docs_is_fresh() =>
        Golden.Match(CoveragePage.Render(PlatformChecks.All, RuleCatalog.All), "../../../../docs/rules-coverage.md");
}
