using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse;

public sealed class PublisherPrefixTests
{
    [Theory]
    [InlineData("abc", "gmo", "abc")]
    [InlineData(null, "GMO", "gmo")]
    [InlineData(null, null, "new")]
    public void The_command_line_wins_over_the_settings(string? asked, string? settings, string chosen)
    {
        Assert.Equal(chosen, PublisherPrefix.Choose(asked, settings));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("abcdefghi")]
    [InlineData("1ab")]
    [InlineData("a_b")]
    [InlineData("mscrmx")]
    [InlineData("")]
    [InlineData("ä1")]
    public void What_Dataverse_would_refuse_is_refused(string prefix)
    {
        UsageException refusal = Assert.Throws<UsageException>(() => PublisherPrefix.Choose(prefix, null));

        Assert.StartsWith($"'{prefix}' cannot be a publisher's prefix.", refusal.Message, StringComparison.Ordinal);
    }
}
