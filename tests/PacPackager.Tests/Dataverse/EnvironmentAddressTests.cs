using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse;

public sealed class EnvironmentAddressTests
{
    [Theory]
    [InlineData("https://contoso.crm4.dynamics.com", "https://contoso.crm4.dynamics.com")]
    [InlineData(" https://Contoso.crm4.dynamics.com/main.aspx?appid=1#top ", "https://contoso.crm4.dynamics.com")]
    [InlineData("https://contoso.crm4.dynamics.com:8443/api/data", "https://contoso.crm4.dynamics.com:8443")]
    [InlineData("http://127.0.0.1:5000/", "http://127.0.0.1:5000")]
    [InlineData("http://localhost", "http://localhost")]
    public void An_address_is_scheme_host_and_port(string text, string origin)
    {
        EnvironmentAddress address = EnvironmentAddress.Parse(text, "--environment");

        Assert.Equal((origin, origin + "/.default"), (address.ToString(), address.Scope));
        Assert.Equal(new Uri(origin + "/api/data/v9.2/"), address.Api);
    }

    [Theory]
    [InlineData("contoso.crm4.dynamics.com", "is not the address of an environment")]
    [InlineData("Contoso Development", "is not the address of an environment")]
    [InlineData("ftp://contoso.crm4.dynamics.com", "is not the address of an environment")]
    [InlineData("https://", "is not the address of an environment")]
    [InlineData("http://contoso.crm4.dynamics.com", "Use https")]
    [InlineData("https://user:hunter2@contoso.crm4.dynamics.com", "holds a user name")]
    public void Anything_else_is_refused_and_no_password_repeated(string text, string reason)
    {
        UsageException refusal = Assert.Throws<UsageException>(() => EnvironmentAddress.Parse(text, "--environment"));

        Assert.StartsWith("--environment ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://contoso.crm4.dynamics.com/a?b", true)]
    [InlineData("https://CONTOSO.crm4.dynamics.com:443/", true)]
    [InlineData("http://contoso.crm4.dynamics.com/", false)]
    [InlineData("https://contoso.crm4.dynamics.com:444/", false)]
    [InlineData("https://contoso.crm4.dynamics.com.example.org/", false)]
    [InlineData("https://x@contoso.crm4.dynamics.com/", false)]
    public void Only_the_same_origin_belongs_to_it(string other, bool owned) =>
        Assert.Equal(owned, EnvironmentAddress.Parse("https://contoso.crm4.dynamics.com", "Url").Owns(new Uri(other)));
}
