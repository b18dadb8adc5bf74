using PacPackager.Deployment;

namespace PacPackager.Tests.Deployment;

public sealed class EnvironmentNameTests
{
    [Theory]
    [InlineData("https://contoso.crm.dynamics.com")]
    [InlineData("https://contoso.crm4.dynamics.com/")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("6f0d4a52-9a3e-4c6b-8a53-6c1c1f0f6f0b")]
    [InlineData("Default-6f0d4a52-9a3e-4c6b-8a53-6c1c1f0f6f0b")]
    public void Addresses_and_ids_are_taken_as_written(string text) => Assert.Equal(text, EnvironmentName.Check(text));

    [Theory]
    [InlineData("")]
    [InlineData("contoso")]
    [InlineData("--json")]
    [InlineData("http://contoso.crm.dynamics.com")]
    [InlineData("https://user:secret@contoso.crm.dynamics.com")]
    [InlineData("file:///etc/passwd")]
    [InlineData("6f0d4a52")]
    public void Anything_else_is_wrong_usage(string text)
    {
        UsageException refusal = Assert.Throws<UsageException>(() => EnvironmentName.Check(text));

        Assert.StartsWith("--environment", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }
}
