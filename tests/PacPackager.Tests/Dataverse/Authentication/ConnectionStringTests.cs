using PacPackager.Dataverse.Authentication;

namespace PacPackager.Tests.Dataverse.Authentication;

public sealed class ConnectionStringTests
{
    private const string Client = "11111111-1111-1111-1111-111111111111";
    private const string Print = "AB12AB12AB12AB12AB12AB12AB12AB12AB12AB12";

    [Theory]
    [InlineData("AuthType=ClientSecret;Url=https://contoso.crm4.dynamics.com;ClientId={0};ClientSecret=hunter2")]
    [InlineData("authtype = clientsecret ; Service Uri = https://contoso.crm4.dynamics.com/ ; AppId = {0} ; Secret = hunter2 ; RequireNewInstance=True;")]
    [InlineData("AuthenticationType=ClientSecret;ServiceUri='https://contoso.crm4.dynamics.com';ApplicationId={{{0}}};ClientSecret=\"hunter2\"")]
    [InlineData("Server=https://contoso.crm4.dynamics.com;Client Id={0};Client Secret=hunter2;Redirect Uri=http://localhost;LoginPrompt=Auto;Url=https://contoso.crm4.dynamics.com")]
    public void Keys_have_the_names_that_service_client_gives_them(string pattern)
    {
        ConnectionString text = Read(pattern.Replace("{{{0}}}", "{" + Client + "}", StringComparison.Ordinal).Replace("{0}", Client, StringComparison.Ordinal));

        Assert.Equal(
            ("https://contoso.crm4.dynamics.com", Client, "hunter2", (string?)null, (string?)null),
            (text.Environment!.ToString(), text.ClientId, text.ClientSecret, text.Thumbprint, text.Tenant));
    }

    [Theory]
    [InlineData("AuthType=Certificate;Thumbprint=" + Print, "My")]
    [InlineData("CertThumbprint=ab:12:ab:12:ab:12:ab:12:ab:12:ab:12:ab:12:ab:12:ab:12:ab:12;StoreName=Personal", "Personal")]
    [InlineData("AuthType=Certificate;CertificateThumbprint=\u200e" + Print + ";CertificateStoreName=Personal;ClientSecret=unused", "Personal")]
    public void A_certificate_is_named_by_its_thumbprint(string keys, string store)
    {
        ConnectionString text = Read($"{keys};ClientId={Client};TenantId=contoso.onmicrosoft.com");

        Assert.Equal((Print, store, "contoso.onmicrosoft.com", (string?)null), (text.Thumbprint!.ToUpperInvariant(), text.CertificateStore, text.Tenant, text.ClientSecret));
    }

    [Fact]
    public void A_secret_in_quotes_may_hold_anything() =>
        Assert.Equal("a;b=c\"d", Read($"ClientId={Client};ClientSecret=\"a;b=c\"\"d\"").ClientSecret);

    [Theory]
    [InlineData("ClientId={0};ClientSecret=hunter2;hunter3=x", "has a key that is not known")]
    [InlineData("hunter2", "is not a connection string")]
    [InlineData("ClientId={0};ClientSecret=\"hunter2", "is not a connection string")]
    [InlineData("ClientId={0};=hunter2", "is not a connection string")]
    [InlineData("ClientId={0};ClientSecret=hunter2;Secret=hunter3", "says ClientSecret twice")]
    [InlineData("ClientId=hunter2;ClientSecret={0}", "is not the id of an application")]
    [InlineData("ClientId={0}", "has no ClientSecret")]
    [InlineData("ClientSecret=hunter2", "has no ClientId")]
    [InlineData("AuthType=Certificate;ClientId={0};ClientSecret=hunter2", "has no Thumbprint")]
    [InlineData("ClientId={0};Thumbprint=hunter2", "Thumbprint in DATAVERSE_CONNECTION_STRING is not one")]
    [InlineData("AuthType=OAuth;Username=a@b.c;Password=hunter2", "OAuth signs a person in")]
    [InlineData("AuthType=Office365;Username=a@b.c;Password=hunter2", "no longer served")]
    [InlineData("AuthType=AD;Url=https://crm;Password=hunter2", "on premises")]
    [InlineData("AuthType=hunter2", "AuthType is not known")]
    [InlineData("ClientId={0};ClientSecret=hunter2;TenantId=https://hunter2/", "is not a tenant")]
    [InlineData("ClientId={0};ClientSecret=hunter2;TenantId=common", "is not a tenant")]
    [InlineData("ClientId={0};ClientSecret=hunter2;Url=hunter2", "Url in DATAVERSE_CONNECTION_STRING is not the address of an environment")]
    [InlineData("ClientId={0};ClientSecret=hunter2;Url=https://me:hunter2@contoso.crm4.dynamics.com", "holds a user name")]
    public void What_cannot_be_used_is_refused_without_repeating_a_secret(string pattern, string reason)
    {
        string text = pattern.Replace("{0}", Client, StringComparison.Ordinal);

        UsageException refusal = Assert.Throws<UsageException>(() => Read(text));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", refusal.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_set_is_no_connection_string(string? value) => Assert.Null(ConnectionString.Of(_ => value));

    private static ConnectionString Read(string text) => ConnectionString.Of(name => name == "DATAVERSE_CONNECTION_STRING" ? text : null)!;
}
