using System.Text;
using ScriptTests.Calls;
using ScriptTests.Errors;

namespace ScriptTests.Credentials;

/// <summary>The connection's credentials are in the request's header and nowhere else, whatever happens.</summary>
public class CanaryTests
{
    private static readonly string Basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Secrets.UserName}:{Secrets.Password}"));

    // Each way in which a credential could be spelt.
    private static readonly string[] Canaries =
    [
        Secrets.UserName, Secrets.Password, Basic, Uri.EscapeDataString(Basic),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Secrets.UserName)), Convert.ToBase64String(Encoding.UTF8.GetBytes(Secrets.Password)),
    ];

    private static readonly IReadOnlyList<Situation> Situations =
    [
        .. Situation.Unanswered, .. Situation.Refused, Situation.Answer(404, "{}"), Situation.Answer(429, ""), Situation.Answer(200, "{}"),
        Situation.Answer(200, """{"connect_id":"c-1","downloadedDocument":"QUJD","document_code":"d-1","envelope_xid":"x-1"}"""),
        Situation.Answer(200, """{"downloadedDocument":"?"}"""),
    ];

    public static TheoryData<string, string> Calls => Situation.WithEveryOperation(Situations);

    public static TheoryData<string> Ids => Sample.Ids;

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Credentials_stay_in_the_header(string operationId, string situation)
    {
        Platform platform = new() { Service = Situations.Single(one => one.Name == situation).Service };

        Outcome outcome = await Sample.Of(operationId).MakeAsync(platform);

        AssertAbsent(string.Join("\n", platform.Logged));
        AssertAbsent(outcome.Answer.Text + outcome.Answer.Location + outcome.Answer.ContentType);
        AssertAbsent(outcome.Request.Url + outcome.Request.Text);
        Assert.Contains($"Authorization: Basic {Basic}", outcome.Request.Headers, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Credentials_stay_out_of_refusals_of_our_own(string operationId)
    {
        Call call = Sample.Of(operationId);
        foreach (Call refused in new[] { call with { Body = new JObject() }, call with { OperationId = "Other" }, call with { Body = null, Method = HttpMethod.Post } })
        {
            Platform platform = new Platform().Answering(200, "{}");

            Outcome outcome = await refused.MakeAsync(platform);

            AssertAbsent(string.Join("\n", platform.Logged) + outcome.Answer.Text + outcome.Answer.Location);
        }
    }

    [Fact]
    public async Task Nothing_is_logged_of_what_the_maker_gave()
    {
        Platform platform = new Platform().Answering(201, """{"envelope_xid":"x-1"}""");

        await Sample.Send.With("signer_list[0].access_code", "canary-access").With("signer_list[0].email", "canary@other.example").MakeAsync(platform);

        Assert.DoesNotContain("canary", string.Join("\n", platform.Logged), StringComparison.Ordinal);
    }

    private static void AssertAbsent(string text) => Assert.All(Canaries, canary => Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase));
}
