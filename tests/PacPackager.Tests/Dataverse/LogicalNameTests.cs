using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse;

public sealed class LogicalNameTests
{
    [Theory]
    [InlineData("gmo", "GMO Sign", "gmo_gmo-20sign")]
    [InlineData("cat", "Approvals Kit", "cat_approvals-20kit")]
    [InlineData("BA", "API-Football", "ba_api-2dfootball")]
    [InlineData("new", "a_b", "new_a-5fb")]
    [InlineData("new", "Zoë", "new_zo-c3-ab")]
    [InlineData("new", " Orders ", "new_orders")]
    public void Title_and_prefix_make_the_name(string prefix, string title, string name)
    {
        Assert.Equal(name, LogicalName.Of(prefix, title));
    }

    [Theory]
    [InlineData("new_gmo-20sign", true)]
    [InlineData("gmo_gmo-20sign", true)]
    [InlineData("gmo_5Fgmo-20sign", true)]
    [InlineData("NEW_GMO-20Sign", true)]
    [InlineData("gmo_gmo-20sign-20demo", false)]
    [InlineData("gmo-20sign", false)]
    [InlineData("_gmo-20sign", false)]
    public void A_name_is_recognised_whatever_the_prefix(string name, bool isOurs)
    {
        Assert.Equal(isOurs, LogicalName.IsOf(name, "GMO Sign"));
    }
}
