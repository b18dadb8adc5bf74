using System.Net;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;
using Playground.Scenario;

namespace EndToEnd.Tests;

/// <summary>A service out of order: no contract goes out twice, and what may be repeated can be.</summary>
public sealed class FaultTests(DeploymentFixture fixture) : IClassFixture<DeploymentFixture>
{
    private Deployment Deployment => fixture.Deployment;

    [Theory]
    [InlineData("5xx before", "\"status\": 503", 0)]
    [InlineData("5xx after", "\"status\": 500, \"after\": true", 1)]
    [InlineData("408 after", "\"status\": 408, \"after\": true", 1)]
    [InlineData("redirect after", "\"status\": 302, \"after\": true", 1)]
    [InlineData("garbage before", "\"garbage\": true", 0)]
    [InlineData("garbage after", "\"garbage\": true, \"after\": true", 1)]
    [InlineData("a list after", "\"status\": 200, \"body\": \"[]\", \"after\": true", 1)]
    [InlineData("cut before", "\"cut\": true", 0)]
    [InlineData("cut after", "\"cut\": true, \"after\": true", 1)]
    public async Task An_unknown_outcome_of_sending_is_a_conflict_and_never_repeated(string name, string fault, int envelopes)
    {
        string documentCode = await Deployment.Flow.RegisterContractAsync();
        await Deployment.Service.FailAsync($$"""{ "operation": "RequestEnvelopeSignature", "count": 1, {{fault}} }""");

        Answer answer = await Deployment.Flow.RequestAsync(Requests.OneSigner(documentCode, name));

        Assert.Equal((HttpStatusCode.Conflict, "OutcomeUnknown"), (answer.Status, answer["error.code"]));
        Assert.Contains("before sending again", answer["error.message"], StringComparison.Ordinal);
        Assert.Equal(envelopes, (await Deployment.Service.EnvelopesAsync()).Count(envelope => (string?)envelope["name"] == name));
        Assert.Single(Deployment.Tap.Requests, request => request.Text.Contains($"\"envelope_name\":\"{name}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_outcome_of_sending_a_template_is_a_conflict()
    {
        await Deployment.Service.FailAsync("""{ "operation": "SendEnvelope", "count": 1, "status": 502, "after": true }""");

        Answer answer = await Deployment.Flow.SendTemplateAsync("demo-nda", JObject.Parse("""
            { "envelope_name": "Faulty template", "is_web_hook": 1, "signer_list": [{ "signer_type": 1, "use_template": 1, "sign_type": 1 }] }
            """));

        Assert.Equal((HttpStatusCode.Conflict, "OutcomeUnknown"), (answer.Status, answer["error.code"]));
        Assert.Single(await Deployment.Service.EnvelopesAsync(), envelope => (string?)envelope["name"] == "Faulty template");
    }

    [Theory]
    [InlineData("\"status\": 500")]
    [InlineData("\"garbage\": true")]
    [InlineData("\"cut\": true")]
    public async Task Registering_may_be_repeated(string fault)
    {
        await Deployment.Service.FailAsync($$"""{ "operation": "RegisterEnvelopeDocument", "count": 1, {{fault}} }""");

        Answer failed = await Deployment.Flow.RegisterAsync(SampleContract.Pdf());
        Answer repeated = await Deployment.Flow.RegisterAsync(SampleContract.Pdf());

        Assert.Equal((HttpStatusCode.BadGateway, "ServiceUnavailable"), (failed.Status, failed["error.code"]));
        Assert.Equal(HttpStatusCode.OK, repeated.Status);
    }

    [Theory]
    [InlineData("CreateHookEnvelope")]
    [InlineData("GetDocuments")]
    [InlineData("DeleteHook")]
    public async Task Every_other_operation_says_that_the_service_is_out_of_order(string operation)
    {
        Answer subscription = await Deployment.Flow.SubscribeAsync(Deployment.Callback.Address);
        await Deployment.Service.FailAsync($$"""{ "operation": "{{operation}}", "count": 1, "garbage": true }""");

        Answer answer = operation switch
        {
            "CreateHookEnvelope" => await Deployment.Flow.SubscribeAsync(Deployment.Callback.Address),
            "GetDocuments" => await Deployment.Flow.DownloadAsync("any"),
            _ => await Deployment.Flow.UnsubscribeAsync(new Uri(subscription.Headers["Location"])),
        };

        Assert.Equal((HttpStatusCode.BadGateway, "ServiceUnavailable"), (answer.Status, answer["error.code"]));
    }

    [Fact]
    public async Task A_slow_service_is_waited_for()
    {
        string documentCode = await Deployment.Flow.RegisterContractAsync();
        await Deployment.Service.FailAsync("""{ "operation": "RequestEnvelopeSignature", "count": 1, "delayMilliseconds": 500 }""");

        Answer answer = await Deployment.Flow.RequestAsync(Requests.OneSigner(documentCode, "Slow"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Single(await Deployment.Service.EnvelopesAsync(), envelope => (string?)envelope["name"] == "Slow");
    }

    [Fact]
    public async Task An_answer_without_the_promised_id_is_the_services_rejection()
    {
        string documentCode = await Deployment.Flow.RegisterContractAsync();
        await Deployment.Service.FailAsync("""
            { "operation": "RequestEnvelopeSignature", "count": 1, "status": 200, "body": "{\"status\":\"9\",\"message\":\"The plan has run out.\"}" }
            """);

        Answer answer = await Deployment.Flow.RequestAsync(Requests.OneSigner(documentCode, "Rejected"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "ServiceRejected"), (answer.Status, answer["error.code"]));
        Assert.Contains("The plan has run out.", answer["error.message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hook_that_is_gone_counts_as_deleted()
    {
        Answer subscription = await Deployment.Flow.SubscribeAsync(Deployment.Callback.Address);
        Uri location = new(subscription.Headers["Location"]);
        await Deployment.Flow.UnsubscribeAsync(location);

        Answer again = await Deployment.Flow.UnsubscribeAsync(location);

        Assert.Equal((HttpStatusCode.OK, subscription["connect_id"]), (again.Status, again["connect_id"]));
    }

    [Fact]
    public async Task The_services_own_429_keeps_its_waiting_time()
    {
        await Deployment.Service.FailAsync("""{ "operation": "RegisterEnvelopeDocument", "status": 429, "retryAfterSeconds": 17, "count": 1 }""");

        Answer answer = await Deployment.Flow.RegisterAsync("%PDF-1.7"u8.ToArray());

        Assert.Equal((HttpStatusCode.TooManyRequests, "Throttled", "17"), (answer.Status, answer["error.code"], answer.Headers["Retry-After"]));
    }
}
