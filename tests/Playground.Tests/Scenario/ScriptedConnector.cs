using System.Threading.Channels;
using ConnectorRuntime.Gateway.Wire;
using Microsoft.AspNetCore.Http;
using Playground.Scenario;
using TestKit;

namespace Playground.Tests.Scenario;

/// <summary>A connector and its signers that answer as they should, except where a test says otherwise.</summary>
internal sealed class ScriptedConnector : IWireLog, IAsyncDisposable
{
    public const string Connect = "POST /customer/connect";
    public const string Register = "POST /customer/envelopes/documents";
    public const string Request = "POST /customer/envelopes/signatures/request";
    public const string Sign = "POST /_internal/envelopes/e1/sign";
    public const string Download = "GET /customer/documents/n1";
    public const string Delete = "DELETE /customer/connect/c1";

    private readonly Dictionary<string, (int Status, string Body)> answers = new()
    {
        [Connect] = (201, """{ "connect_id": "c1" }"""),
        [Register] = (200, """{ "document_code": "d1" }"""),
        [Request] = (200, """{ "envelope_xid": "e1", "document_list": [{ "control_number": "n1" }] }"""),
        [Sign] = (200, """{ "state": "Completed" }"""),
        [Download] = (200, """{ "downloadedDocument": "JVBERg==", "fileExtension": "pdf", "fileSize": 4 }"""),
        [Delete] = (200, """{ "connect_id": "c1" }"""),
    };

    private readonly Channel<string> notifications = Channel.CreateUnbounded<string>();
    private LoopbackService? service;

    private ScriptedConnector()
    {
    }

    public event Action<WireEntry>? Added;

    public IReadOnlyList<WireEntry> Entries => [];

    public RecordedView View { get; } = new();

    /// <summary>False leaves the Location away.</summary>
    public bool HasLocation { get; set; } = true;

    public static async Task<ScriptedConnector> StartAsync()
    {
        ScriptedConnector connector = new();
        connector.service = await LoopbackService.StartAsync(connector.AnswerAsync);
        return connector;
    }

    /// <summary>Answers a call differently; status 0 cuts the line.</summary>
    public void Set(string call, int status, string body) => answers[call] = (status, body);

    public void Notify(string body) => notifications.Writer.TryWrite(body);

    /// <summary>Runs the scenario against this connector.</summary>
    public async Task<bool> RunAsync(string signedFile)
    {
        using FlowClient flow = new(service!.Url, "key");
        using WireListener wire = new(this);
        using Signers people = new(service.Url);
        ScenarioRun scenario = new(flow, wire, people, new Uri("http://127.0.0.1/callback"), notifications.Reader, View, new ImpatientClock());
        return await scenario.RunAsync(signedFile, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => service!.DisposeAsync();

    private async Task AnswerAsync(ReceivedRequest request, HttpContext context)
    {
        string call = $"{request.Method} {request.PathAndQuery}";
        Added?.Invoke(new WireEntry { Connection = "local", FromFlow = new WireMessage { Method = request.Method, Url = request.PathAndQuery } });
        (int status, string body) = answers[call];
        if (status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        if (call == Connect && HasLocation)
        {
            context.Response.Headers.Location = service!.Url + "/customer/connect/c1";
        }

        await context.Response.WriteAsync(body);
    }
}
