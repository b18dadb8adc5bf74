using System.Net;
using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Operations;

/// <summary>The trigger's subscription: it must be possible to end it through the connector.</summary>
public class HookTests
{
    [Theory]
    [InlineData("/customer/connect", "/customer/connect/c-1")]
    [InlineData("/customer/connect?api-version=1&x=%2F", "/customer/connect/c-1")]
    [InlineData("//customer/connect", "//customer/connect/c-1")]
    [InlineData("/customer/connect/", "/customer/connect/c-1")]
    public async Task Location_is_the_original_request_with_the_id_behind_it(string path, string location)
    {
        Outcome outcome = await (Sample.CreateHook with { Path = path }).MakeAsync();

        Assert.Equal(201, outcome.Answer.Status);
        Assert.Equal(Platform.GatewayUrl + location, outcome.Answer.Location?.AbsoluteUri);
    }

    [Theory]
    [InlineData("\"a/b c?d#e&f%g\"", "a%2Fb%20c%3Fd%23e%26f%25g")]
    [InlineData("\"日本\"", "%E6%97%A5%E6%9C%AC")]
    [InlineData("4711", "4711")]
    public async Task Id_is_escaped_and_may_be_a_number(string id, string escaped)
    {
        Outcome outcome = await Sample.CreateHook.Replying($$"""{"connect_id":{{id}}}""").MakeAsync();

        Assert.Equal($"{Platform.GatewayUrl}/customer/connect/{escaped}", outcome.Answer.Location?.AbsoluteUri);
    }

    [Fact]
    public async Task Services_own_location_does_not_win_over_the_connectors()
    {
        Outcome outcome = await Sample.CreateHook.MakeAsync(Answering("""{"connect_id":"c-1"}""", "https://api.gmo-exapi.net/gmosign/customer/connect/c-1"));

        Assert.StartsWith(Platform.GatewayUrl, outcome.Answer.Location?.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"connect_id":"c-1"}""", false)]
    [InlineData("{}", true)]
    public async Task Services_own_location_serves_where_the_connectors_cannot_be_made(string reply, bool knowsOriginalRequest)
    {
        Platform platform = Answering(reply, "https://api.gmo-exapi.net/gmosign/customer/connect/c-1");
        platform.KnowsOriginalRequest = knowsOriginalRequest;

        Outcome outcome = await Sample.CreateHook.MakeAsync(platform);

        Assert.Equal((201, "https://api.gmo-exapi.net/gmosign/customer/connect/c-1"), (outcome.Answer.Status, outcome.Answer.Location?.AbsoluteUri));
    }

    [Fact]
    public async Task Without_any_location_the_answer_says_why_and_is_not_repeated()
    {
        Platform platform = new Platform { KnowsOriginalRequest = false }.Answering(201, """{"connect_id":"c-1"}""");

        Outcome outcome = await Sample.CreateHook.MakeAsync(platform);

        Assert.Equal((422, "ServiceRejected"), (outcome.Answer.Status, outcome.Answer.Code));
        Assert.Contains("c-1", outcome.Answer.Message, StringComparison.Ordinal);
        Assert.Null(outcome.Answer.Location);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"connect_id":null}""")]
    [InlineData("""{"connect_id":" "}""")]
    public async Task Without_id_and_location_the_hook_was_not_made(string reply)
    {
        Outcome outcome = await Sample.CreateHook.Replying(reply).MakeAsync();

        Assert.Equal((422, "ServiceRejected"), (outcome.Answer.Status, outcome.Answer.Code));
        Assert.Contains("connect_id", outcome.Answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_goes_to_the_hooks_address_without_a_body()
    {
        SentRequest sent = (await Sample.DeleteHook.MakeAsync()).Request;

        Assert.Equal(("DELETE", Platform.ServiceUrl + "/customer/connect/c-1", 0), (sent.Method, sent.Url, sent.Body.Length));
        Assert.Null(sent.ContentType);
    }

    [Theory]
    [InlineData(404, """{"message":"no such hook"}""")]
    [InlineData(404, "")]
    [InlineData(404, "<html>Not found</html>")]
    [InlineData(204, "")]
    public async Task Hook_that_is_gone_is_deleted(int status, string reply)
    {
        Outcome outcome = await Sample.DeleteHook.MakeAsync(new Platform().Answering(status, reply));

        Assert.Equal(200, outcome.Answer.Status);
        Assert.Equal(JTokenType.Object, JToken.Parse(outcome.Answer.Text).Type);
    }

    [Theory]
    [InlineData("/customer/connect/%20")]
    [InlineData("/customer/connect/")]
    public async Task Deleting_without_an_id_is_refused(string path)
    {
        Assert.Equal(["connectId"], await (Sample.DeleteHook with { Path = path }).PathsAsync());
    }

    private static Platform Answering(string reply, string location) => new()
    {
        Service = (_, _) =>
        {
            HttpResponseMessage response = new(HttpStatusCode.Created) { Content = new StringContent(reply, Encoding.UTF8, "application/json") };
            response.Headers.Location = new Uri(location);
            return Task.FromResult(response);
        },
    };
}
