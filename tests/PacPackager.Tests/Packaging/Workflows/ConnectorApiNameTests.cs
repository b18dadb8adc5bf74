using PacPackager.Packaging.Workflows;

namespace PacPackager.Tests.Packaging.Workflows;

public sealed class ConnectorApiNameTests
{
    [Fact]
    public void The_separator_is_escaped_and_the_tail_unknown() =>
        Assert.Equal("shared_con-5fcontoso-20orders-5f0000000000000000", ConnectorApiName.Of("con_contoso-20orders"));

    [Theory]
    [InlineData("shared_con-5fcontoso-20orders-5f0000000000000000", true)]
    [InlineData("shared_src-5fcontoso-20orders-5f0123456789abcdef", true)]
    [InlineData("shared_src-5Fcontoso-20orders-5F0123456789ABCDEF", true)]
    [InlineData("shared_src-5fcontoso-20orders", true)]
    [InlineData("shared_src-5fcontoso-20orders-20eu-5f0123456789abcdef", false)]
    [InlineData("shared_contoso-20orders", false)]
    [InlineData("shared_sharepointonline", false)]
    [InlineData("", false)]
    public void A_connector_is_known_by_its_title(string apiName, bool isOurs) => Assert.Equal(isOurs, ConnectorApiName.IsOf(apiName, "Contoso Orders"));
}
