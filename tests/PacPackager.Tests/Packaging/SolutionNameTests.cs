using PacPackager.Packaging;

namespace PacPackager.Tests.Packaging;

public sealed class SolutionNameTests
{
    [Theory]
    [InlineData("Asked", "Settings", "Contoso Orders", "Asked")]
    [InlineData(null, "Settings_1", "Contoso Orders", "Settings_1")]
    [InlineData(null, null, "Contoso Orders (EU)", "ContosoOrdersEU")]
    [InlineData(null, null, "1pt", "_1pt")]
    [InlineData(null, null, "電子署名 Sign", "Sign")]
    public void The_command_line_wins_then_settings_then_the_title(string? asked, string? settings, string title, string expected) =>
        Assert.Equal(expected, SolutionName.Choose(asked, settings, title));

    [Theory]
    [InlineData("")]
    [InlineData("Contoso Orders")]
    [InlineData("Contoso-Orders")]
    [InlineData("1Orders")]
    [InlineData("Bestellungen_ü")]
    public void What_Dataverse_would_refuse_is_refused(string name)
    {
        UsageException refusal = Assert.Throws<UsageException>(() => SolutionName.Choose(name, null, "Orders"));

        Assert.Equal(
            $"'{name}' cannot be a solution's unique name. Take up to 60 letters, digits and underscores that do not begin with a digit.", refusal.Message);
    }

    [Fact]
    public void The_solution_with_the_flows_still_fits_into_65_characters()
    {
        Assert.Equal(new string('a', 60), SolutionName.Choose(new string('a', 60), null, "Orders"));
        Assert.Throws<UsageException>(() => SolutionName.Choose(new string('a', 61), null, "Orders"));
        Assert.Equal(new string('a', 60), SolutionName.Choose(null, null, new string('a', 100)));
    }

    [Fact]
    public void A_title_without_a_usable_letter_asks_for_a_name()
    {
        UsageException refusal = Assert.Throws<UsageException>(() => SolutionName.Choose(null, null, "電子署名"));

        Assert.Equal(
            "The title '電子署名' has no letter that a solution's unique name can take. Give the name with --solution-name, "
            + "or as solution.name in pacpackager.json.",
            refusal.Message);
    }
}
