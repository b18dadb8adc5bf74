using PacPackager.Flows.Model;

namespace PacPackager.Tests.Flows.Model;

public sealed class ConnectorNamesTests
{
    [Theory]
    [InlineData("shared_pfx-5fgmo-20sign-5f0123456789abcdef")]
    [InlineData("pfx_gmo-20sign")]
    [InlineData("pfx_5Fgmo-20sign")]
    [InlineData("shared_gmosign")]
    [InlineData("gmosign")]
    [InlineData("gmo-sign")]
    [InlineData("GMO-20Sign")]
    public void A_name_that_a_host_gave_is_that_of_its_title(string name) => Assert.True(ConnectorNames.IsOf(name, "GMO Sign"));

    [Theory]
    [InlineData("shared_sharepointonline")]
    [InlineData("pfx_gmo-20sign-20two")]
    [InlineData("gmosign2")]
    [InlineData("")]
    [InlineData("-")]
    public void Another_name_is_not(string name) => Assert.False(ConnectorNames.IsOf(name, "GMO Sign"));

    [Fact]
    public void Letters_beyond_ascii_are_escaped_byte_by_byte() => Assert.True(ConnectorNames.IsOf("pfx_-e9-9b-bb-e5-ad-90", "電子"));

    [Fact]
    public void A_title_without_letters_is_no_ones() => Assert.False(ConnectorNames.IsOf("-", "!"));
}
