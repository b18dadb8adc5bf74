using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse;

public sealed class EnvironmentChoiceTests
{
    private const string WithUrl = "Url=https://contoso.crm4.dynamics.com;ClientId=11111111-1111-1111-1111-111111111111;ClientSecret=secret";
    private const string WithoutUrl = "ClientId=11111111-1111-1111-1111-111111111111;ClientSecret=secret";

    [Theory]
    [InlineData(null, WithUrl, "https://contoso.crm4.dynamics.com")]
    [InlineData("https://contoso.crm4.dynamics.com/main.aspx", WithUrl, "https://contoso.crm4.dynamics.com")]
    [InlineData("https://fabrikam.crm.dynamics.com", WithoutUrl, "https://fabrikam.crm.dynamics.com")]
    [InlineData("https://fabrikam.crm.dynamics.com", null, "https://fabrikam.crm.dynamics.com")]
    [InlineData("0f2b1c3a-0000-0000-0000-000000000001", WithUrl, "https://contoso.crm4.dynamics.com")]
    [InlineData("Default-0f2b1c3a-0000-0000-0000-000000000001", WithUrl, "https://contoso.crm4.dynamics.com")]
    public void The_address_comes_from_the_command_line_or_the_connection_string(string? asked, string? text, string address) =>
        Assert.Equal(address, Choose(asked, text).ToString());

    [Theory]
    [InlineData(null, null, "Which environment?")]
    [InlineData(" ", WithoutUrl, "Which environment?")]
    [InlineData("Default-0f2b1c3a-0000-0000-0000-000000000001", null, "is an id. Give the address instead")]
    [InlineData("0f2b1c3a-0000-0000-0000-000000000001", WithoutUrl, "is an id. Give the address instead")]
    [InlineData("https://fabrikam.crm.dynamics.com", WithUrl, "is https://fabrikam.crm.dynamics.com, but Url in DATAVERSE_CONNECTION_STRING is https://contoso.crm4.dynamics.com")]
    [InlineData("Contoso Development", WithUrl, "is not the address of an environment")]
    public void Where_it_is_not_clear_nothing_is_opened(string? asked, string? text, string reason) =>
        Assert.Contains(reason, Assert.Throws<UsageException>(() => Choose(asked, text)).Message, StringComparison.Ordinal);

    private static EnvironmentAddress Choose(string? asked, string? text) =>
        EnvironmentChoice.Of(asked, PacPackager.Dataverse.Authentication.ConnectionString.Of(_ => text));
}
