using System.Net;
using System.Text;
using Moq;

namespace ScriptTests.Calls;

/// <summary>The platform around one call: it hands the script a request and stands in for the service behind it.</summary>
internal sealed class Platform
{
    public const string GatewayUrl = "https://gateway.example/apim/gmosign/c1";
    public const string ServiceUrl = "https://api.gmo-exapi.net/gmosign";

    private readonly List<SentRequest> sent = [];
    private readonly RecordingLogger logger = new();

    /// <summary>Answers what the script sends; by default nothing may be sent.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Service { get; set; } =
        (_, _) => throw new InvalidOperationException("The script sent a request that the test did not expect.");

    /// <summary>False imitates a region where the context has no original request address.</summary>
    public bool KnowsOriginalRequest { get; set; } = true;

    /// <summary>The platform's time limit.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>What left the script, in order.</summary>
    public IReadOnlyList<SentRequest> Sent => sent;

    /// <summary>Everything handed to the logger.</summary>
    public IEnumerable<string> Logged => logger.Lines;

    /// <summary>Makes the service answer with a JSON text.</summary>
    public Platform Answering(int status, string json)
    {
        Service = (_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        });
        return this;
    }

    /// <summary>Calls an operation with any content.</summary>
    public async Task<ScriptAnswer> CallAsync(string operationId, HttpMethod method, string path, HttpContent? content = null)
    {
        using HttpRequestMessage request = new(method, ServiceUrl + path) { Content = content };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Secrets.UserName + ":" + Secrets.Password)));
        Script script = new() { Context = ContextOf(operationId, request, KnowsOriginalRequest ? new Uri(GatewayUrl + path) : null), CancellationToken = CancellationToken };
        using HttpResponseMessage response = await script.ExecuteAsync();
        return await ScriptAnswer.ReadAsync(response);
    }

    // Strict: a member that the script has no business with (CreateNotificationUri) fails the test.
    private IScriptContext ContextOf(string operationId, HttpRequestMessage request, Uri? originalRequestUri)
    {
        Mock<IScriptContext> context = new(MockBehavior.Strict);
        context.SetupGet(c => c.CorrelationId).Returns("correlation-1");
        context.SetupGet(c => c.OperationId).Returns(operationId);
        context.SetupGet(c => c.Request).Returns(request);
        context.SetupGet(c => c.Logger).Returns(logger);
        context.SetupGet(c => c.OriginalRequestUri).Returns(originalRequestUri!);
        context.Setup(c => c.SendAsync(It.IsAny<HttpRequestMessage>(), It.IsAny<CancellationToken>())).Returns<HttpRequestMessage, CancellationToken>(SendAsync);
        return context.Object;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        sent.Add(await SentRequest.ReadAsync(request));
        return await Service(request, cancellationToken);
    }
}
