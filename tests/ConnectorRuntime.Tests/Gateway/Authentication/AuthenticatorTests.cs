using System.Text;
using ConnectorRuntime.Gateway.Calls;

namespace ConnectorRuntime.Tests.Gateway.Authentication;

public class AuthenticatorTests
{
    private const string HeaderKey = """
        "securityDefinitions": { "API Key": { "type": "apiKey", "in": "header", "name": "X-Key" } }
        """;

    private static readonly Dictionary<string, string> Basic = new() { ["username"] = "user", ["password"] = "päss:word" };

    [Fact]
    public async Task Basic_joins_user_name_and_password_as_utf8()
    {
        SentCall call = await CallAsync(SampleConnector.BasicSecurity, Basic);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("user:päss:word")), call.Header("Authorization"));
    }

    [Fact]
    public async Task Connection_without_parameters_sends_no_credentials()
    {
        Assert.Null((await CallAsync(SampleConnector.BasicSecurity, [])).Header("Authorization"));
    }

    [Fact]
    public async Task Api_key_goes_into_its_header()
    {
        SentCall call = await CallAsync(HeaderKey + """, "security": [ { "API Key": [] } ] """, new() { ["api_key"] = "k" });
        Assert.Equal("k", call.Header("X-Key"));
    }

    [Fact]
    public async Task Api_key_goes_into_the_query()
    {
        const string Security = """
            "securityDefinitions": { "k": { "type": "apiKey", "in": "query", "name": "key" } }, "security": [ { "k": [] } ]
            """;
        SentCall call = await CallAsync(Security, new() { ["api_key"] = "a b" }, "/items?x=1");
        Assert.Equal("?x=1&key=a%20b", call.Request!.RequestUri!.Query);
    }

    [Fact]
    public async Task Api_key_is_the_only_secure_parameter_whatever_its_name()
    {
        SentCall call = await CallAsync(HeaderKey + """, "security": [ { "API Key": [] } ] """, new() { ["secret"] = "s", ["site"] = "x" }, properties: """
            "connectionParameters": { "site": { "type": "string" }, "secret": { "type": "securestring" } }
            """);
        Assert.Equal("s", call.Header("X-Key"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"security\": []")]
    [InlineData(", \"security\": [ { \"api key\": [] } ]")]
    public async Task Declared_scheme_counts_although_the_definition_does_not_demand_it(string security)
    {
        Assert.Equal("k", (await CallAsync(HeaderKey + security, new() { ["api_key"] = "k" })).Header("X-Key"));
    }

    [Fact]
    public async Task Empty_list_of_an_operation_switches_credentials_off()
    {
        Assert.Null((await CallAsync(SampleConnector.BasicSecurity, Basic, operation: "\"security\": [],")).Header("Authorization"));
    }

    [Fact]
    public async Task First_way_that_the_connection_has_values_for_is_taken()
    {
        const string Security = """
            "securityDefinitions": { "basic": { "type": "basic" }, "k": { "type": "apiKey", "in": "header", "name": "X-Key" } },
            "security": [ { "basic": [] }, { "k": [] } ]
            """;
        SentCall call = await CallAsync(Security, new() { ["api_key"] = "k" });
        Assert.Equal(((string?)null, "k"), (call.Header("Authorization"), call.Header("X-Key")));
    }

    [Fact]
    public async Task All_schemes_of_one_way_are_applied_together()
    {
        const string Security = """
            "securityDefinitions": { "basic": { "type": "basic" }, "k": { "type": "apiKey", "in": "header", "name": "X-Key" } },
            "security": [ { "basic": [], "k": [] } ]
            """;
        SentCall call = await CallAsync(Security, new(Basic) { ["api_key"] = "k" });
        Assert.StartsWith("Basic ", call.Header("Authorization"), StringComparison.Ordinal);
        Assert.Equal("k", call.Header("X-Key"));
    }

    [Theory]
    [InlineData("\"securityDefinitions\": { \"o\": { \"type\": \"oauth2\" } }, \"security\": [ { \"o\": [] } ]", "o")]
    [InlineData("\"security\": [ { \"o\": [] } ]", "connection parameters")]
    public async Task Sign_in_by_OAuth_is_not_imitated_and_a_given_token_is_sent(string security, string named)
    {
        const string Properties = """ "connectionParameters": { "token": { "type": "oauthSetting" } } """;
        SentCall call = await CallAsync(security, new() { ["token"] = "t" }, properties: Properties);
        Assert.Equal("Bearer t", call.Header("Authorization"));
        using SampleConnector sample = new(SampleConnector.Get("/items", "List"), security, Properties);
        Assert.Equal(
            $"not imitated: OAuth 2 sign-in ({named}); the connection parameter 'token' is sent as a bearer token",
            Assert.Single(new ConnectorVersion(sample.Load(), null, null).Notices));
    }

    private static async Task<SentCall> CallAsync(
        string security, Dictionary<string, string> connection, string pathAndQuery = "/items", string? properties = null, string operation = "")
    {
        using SampleConnector sample = new(SampleConnector.Get("/items", "List", operation), security, properties);
        return await SentCall.MakeAsync(sample, connection, pathAndQuery);
    }
}
