using System.Net;
using System.Text;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Policies;
using ConnectorRuntime.Gateway.Wire;
using ConnectorRuntime.Scripting;

namespace ConnectorRuntime.Gateway.Calls;

/// <summary>
/// What the platform does with one call: credentials, request policies, then the script or plain forwarding, then response policies.
/// </summary>
/// <param name="version">The connector.</param>
/// <param name="connection">Whom the call is made for.</param>
/// <param name="settings">What the call runs with.</param>
public sealed class CallPipeline(ConnectorVersion version, ConnectionValues connection, CallSettings settings)
{
    private readonly ConnectionValues connection = version.Complete(connection);
    private readonly ScriptRunner runner = new(settings.Time);

    /// <summary>Answers a call; failures of the gateway or the script come back as answers too.</summary>
    /// <param name="call">The call.</param>
    /// <param name="recorder">Notes what leaves and what comes back.</param>
    /// <param name="cancellationToken">Cancelled when the caller has gone.</param>
    public async Task<HttpResponseMessage> AnswerAsync(IncomingCall call, CallRecorder recorder, CancellationToken cancellationToken)
    {
        BackendRequest request = Prepare(call);
        PolicyContext context = new(request, connection);
        try
        {
            version.Authenticator.Apply(call.Operation, request, connection);
            version.Policies.ApplyToRequest(call.Operation.Id, context);
            HttpResponseMessage response = version.IsScripted(call.Operation)
                ? await RunScriptAsync(call, request.ToMessage(keepEscapes: false), recorder, cancellationToken)
                : await ForwardAsync(call, request.ToMessage(keepEscapes: true), recorder, cancellationToken);
            version.Policies.ApplyToResponse(call.Operation.Id, new PolicyContext(request, connection) { Response = response });
            return response;
        }
        catch (PolicyException refusal)
        {
            return Fail(call, recorder, HttpStatusCode.InternalServerError, refusal.Message);
        }
        catch (UriFormatException)
        {
            return Fail(call, recorder, HttpStatusCode.InternalServerError, "Base address, path and query make no address: check host, basePath and policies.");
        }
    }

    private BackendRequest Prepare(IncomingCall call)
    {
        BackendRequest request = new()
        {
            Method = new HttpMethod(call.Operation.Method),
            BaseUrl = version.BaseUrl,
            Path = call.Path,
            Query = call.Query,
            PathValues = call.PathValues,
            Content = call.Content,
        };
        foreach ((string name, string value) in call.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private async Task<HttpResponseMessage> ForwardAsync(
        IncomingCall call, HttpRequestMessage message, CallRecorder recorder, CancellationToken cancellationToken)
    {
        try
        {
            return await recorder.SendAsync(settings.Send, message, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            return Fail(call, recorder, HttpStatusCode.BadGateway, $"The backend gave no answer: {failure.Message}");
        }
    }

    private async Task<HttpResponseMessage> RunScriptAsync(
        IncomingCall call, HttpRequestMessage message, CallRecorder recorder, CancellationToken cancellationToken)
    {
        ScriptCall scriptCall = new()
        {
            OperationId = call.EncodesOperationId ? Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Operation.Id)) : call.Operation.Id,
            CorrelationId = call.CorrelationId,
            Request = message,
            OriginalRequestUri = call.OriginalRequestUri,
            ConnectionUri = call.ConnectionUri,
            Send = (request, token) => SendBufferedAsync(request, recorder, token),
            Logger = settings.Logger,
            TimeLimit = settings.ScriptLimit,
        };
        ScriptOutcome outcome = await runner.RunAsync(version.Script!, scriptCall, cancellationToken);
        if (outcome.Detail is { } detail)
        {
            recorder.Fail(detail);
        }

        return outcome.Response;
    }

    /// <summary>The script's own sending: as with <see cref="HttpClient"/>, the answer has arrived in full when it returns.</summary>
    private async Task<HttpResponseMessage> SendBufferedAsync(HttpRequestMessage request, CallRecorder recorder, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await recorder.SendAsync(settings.Send, request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        return response;
    }

    private static HttpResponseMessage Fail(IncomingCall call, CallRecorder recorder, HttpStatusCode status, string reason) =>
        GatewayError.Create(status, call.CorrelationId, recorder.Fail(reason));
}
