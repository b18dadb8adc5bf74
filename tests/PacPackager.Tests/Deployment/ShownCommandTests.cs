using PacPackager.Deployment;

namespace PacPackager.Tests.Deployment;

public sealed class ShownCommandTests
{
    [Theory]
    [InlineData("https://contoso.crm.dynamics.com", "https://contoso.crm.dynamics.com")]
    [InlineData("a b", "'a b'")]
    [InlineData("", "''")]
    [InlineData("it's", @"'it'\''s'")]
    [InlineData("$(x)", "'$(x)'")]
    [InlineData(@"C:\a", @"'C:\a'")]
    public void A_word_is_quoted_where_a_shell_would_change_it(string word, string shown) => Assert.Equal($"pac {shown}", ShownCommand.Of(["pac", word]));
}
