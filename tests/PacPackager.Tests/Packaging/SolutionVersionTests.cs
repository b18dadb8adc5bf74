using PacPackager.Packaging;

namespace PacPackager.Tests.Packaging;

public sealed class SolutionVersionTests
{
    [Theory]
    [InlineData("1", "1.0.0.0")]
    [InlineData("1.2", "1.2.0.0")]
    [InlineData("1.2.3", "1.2.3.0")]
    [InlineData("1.2.3.4", "1.2.3.4")]
    [InlineData(" v2.0 ", "2.0.0.0")]
    [InlineData("1.01", "1.1.0.0")]
    [InlineData("2.1.0-beta.5+7", "2.1.0.0")]
    [InlineData("2016-11-01", "1.0.0.0")]
    [InlineData("1.2.3.4.5", "1.0.0.0")]
    [InlineData("1..2", "1.0.0.0")]
    [InlineData("latest", "1.0.0.0")]
    [InlineData("99999999999", "1.0.0.0")]
    [InlineData("", "1.0.0.0")]
    [InlineData(null, "1.0.0.0")]
    public void The_definition_gives_it_where_four_numbers_can_be_made_of_it(string? written, string expected) =>
        Assert.Equal(expected, SolutionVersion.Choose(null, written));

    [Fact]
    public void What_is_asked_for_wins() => Assert.Equal("3.1.0.0", SolutionVersion.Choose("3.1", "2.0"));

    [Theory]
    [InlineData("")]
    [InlineData("v1")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.2-beta")]
    [InlineData("1.-2")]
    [InlineData("1.2.")]
    [InlineData("١.٢")]
    public void What_is_asked_for_has_to_be_numbers(string asked)
    {
        UsageException refusal = Assert.Throws<UsageException>(() => SolutionVersion.Choose(asked, "1.0"));

        Assert.Equal($"--version: '{asked}' is no version of a solution. Give up to four numbers with dots, such as 1.2.0.0.", refusal.Message);
    }
}
