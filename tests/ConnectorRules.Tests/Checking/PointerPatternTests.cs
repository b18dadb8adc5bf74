using ConnectorRules.Checking;

namespace ConnectorRules.Tests.Checking;

public class PointerPatternTests
{
    [Theory]
    [InlineData("/paths/~1a/get", "/paths/~1a/get")]
    [InlineData("/paths/*/get", "/paths/~1a/get")]
    [InlineData("/paths/~1a*/get", "/paths/~1a~1{id}/get")]
    [InlineData("/paths/*1a/get", "/paths/~1a/get")]
    [InlineData("/paths/*/*", "/paths/~1a/get")]
    [InlineData("/paths/**", "/paths/~1a/get/responses/200")]
    [InlineData("/paths/**", "/paths")]
    [InlineData("/**/schema", "/paths/~1a/get/responses/200/schema")]
    [InlineData("**/schema/**", "/paths/~1a/get/responses/200/schema/properties/x")]
    [InlineData("/**/properties/**/format", "/definitions/A/properties/b/properties/c/format")]
    [InlineData("**", "")]
    [InlineData("**", "/info")]
    [InlineData("", "")]
    [InlineData("/definitions/*", "/definitions/")]
    public void A_pattern_fits(string pattern, string pointer) => Assert.True(PointerPattern.Matches(pattern, pointer));

    [Theory]
    [InlineData("/paths/*/get", "/paths/~1a/post")]
    [InlineData("/paths/*/get", "/paths/~1a/get/responses")]
    [InlineData("/paths/*", "/paths")]
    [InlineData("/paths", "/Paths")]
    [InlineData("/**/schema", "/paths/~1a/get")]
    [InlineData("/info", "")]
    [InlineData("", "/info")]
    [InlineData("info", "/info")]
    public void A_pattern_does_not_fit(string pattern, string pointer) => Assert.False(PointerPattern.Matches(pattern, pointer));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_time()
    {
        string pattern = string.Concat(Enumerable.Repeat("/**/a", 200)) + "/b";
        string pointer = string.Concat(Enumerable.Repeat("/a", 2_000));

        Assert.False(PointerPattern.Matches(pattern, pointer));
    }
}
