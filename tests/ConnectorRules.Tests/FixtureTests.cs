using Connectors.Diagnostics;
using TestKit;

namespace ConnectorRules.Tests;

public class FixtureTests
{
    public static TheoryData<string> Bad => [.. Fixture.Names("bad")];

    public static TheoryData<string> Good => [.. Fixture.Names("good")];

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_connector_draws_these_findings_of_its_rule(string name)
    {
        IReadOnlyList<Diagnostic> findings = Fixture.Findings(name);

        Assert.NotEmpty(findings);
        Golden.Match(Fixture.Render(name, findings), $"../Fixtures/{Path.ChangeExtension(name, "txt")}");
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Every_finding_quotes_the_culprit_and_says_how_to_mend_it(string name) =>
        Assert.All(Fixture.Findings(name), finding =>
        {
            Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            Assert.Matches("^[A-Z].*\\.$", finding.Fix);
        });

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_connector_draws_none(string name) => Assert.Empty(Fixture.Render(name, Fixture.Findings(name)));
}
