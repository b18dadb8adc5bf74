using System.Net;
using System.Text;
using ConnectorRuntime.Gateway.Wire;
using EndToEnd.Tests.Stage;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;
using Playground.Scenario;

namespace EndToEnd.Tests;

/// <summary>Where credentials go, and where they never do.</summary>
public sealed class CredentialTests
{
    private const string Customer = "customer-4711";
    private const string Secret = "wrong-secret-0815";
    private static readonly string Basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Customer}:{Secret}"));

    [Fact]
    public async Task Wrong_credentials_are_the_services_refusal_and_are_shown_nowhere()
    {
        List<string> said = [];
        await using Deployment deployment = await Deployment.StartAsync(options => options with
        {
            Connection = Deployment.Connection(Customer, Secret),
            Notify = notice => said.Add(notice.Message),
            ScriptLogger = new LineLogger(said),
        });

        Answer[] answers =
        [
            await deployment.Flow.SubscribeAsync(deployment.Callback.Address),
            await deployment.Flow.RegisterAsync(SampleContract.Pdf()),
            await deployment.Flow.RequestAsync(Requests.OneSigner("d1", "Stranger")),
            await deployment.Flow.SendTemplateAsync("demo-nda", JObject.Parse("""
                { "envelope_name": "N", "is_web_hook": 1, "signer_list": [{ "signer_type": 1, "use_template": 1, "sign_type": 1 }] }
                """)),
            await deployment.Flow.DownloadAsync("any"),
            await deployment.Flow.UnsubscribeAsync(new Uri(deployment.ConnectionRuntimeUrl + "/customer/connect/any")),
        ];

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Unauthorized, "ServiceRefused"), (answer.Status, answer["error.code"])));
        Assert.All(deployment.Tap.Requests, request => Assert.Equal("Basic " + Basic, request.Headers["Authorization"]));
        Assert.Equal(answers.Length, deployment.Tap.Requests.Count);
        AssertHidden([Customer, Secret, Basic, deployment.Key], Shown(deployment, answers).Concat(said));
    }

    [Fact]
    public async Task A_call_that_works_shows_no_credentials_either()
    {
        List<string> said = [];
        await using Deployment deployment = await Deployment.StartAsync(options => options with { ScriptLogger = new LineLogger(said) });
        Answer subscription = await deployment.Flow.SubscribeAsync(deployment.Callback.Address);
        Answer request = await deployment.Flow.RequestContractAsync("Shown");
        await deployment.Service.SignAsync(request["envelope_xid"], Requests.Signer);
        Answer download = await deployment.Flow.DownloadAsync(request["document_list[0].control_number"]);

        string basic = deployment.Tap.Requests[0].Headers["Authorization"]["Basic ".Length..];
        string secret = Encoding.UTF8.GetString(Convert.FromBase64String(basic)).Split(':')[1];
        Assert.Equal(HttpStatusCode.OK, download.Status);
        AssertHidden([secret, basic, deployment.Key], Shown(deployment, [subscription, request, download]).Concat(said));
    }

    private static void AssertHidden(string[] secrets, IEnumerable<string> shown)
    {
        string everything = string.Join('\n', shown);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Shown(Deployment deployment, IReadOnlyList<Answer> answers)
    {
        IEnumerable<string> answered = answers.SelectMany(answer => answer.Headers.Select(header => header.Key + header.Value).Append(answer.Text));
        IEnumerable<string> logged = deployment.WireLog.SelectMany(entry => entry.Exchanges
            .SelectMany(exchange => new[] { exchange.Sent, exchange.Received })
            .Append(entry.FromFlow).Append(entry.ToFlow).OfType<WireMessage>().SelectMany(Texts)
            .Append(entry.Problem ?? "").Append(entry.ToString()));
        return answered.Concat(logged);
    }

    private static IEnumerable<string> Texts(WireMessage message) =>
        message.Headers.Select(header => header.Key + ": " + header.Value).Append(message.Url ?? "").Append(Encoding.UTF8.GetString(message.Body.ToArray()));

    private sealed class LineLogger(List<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add(formatter(state, exception) + exception);
    }
}
