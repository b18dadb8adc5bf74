using System.Net;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Routing;
using ConnectorRuntime.Gateway.Wire;
using Microsoft.AspNetCore.Http;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>Answers one HTTP request at the gateway: admit, count, route, run, relay, note.</summary>
internal sealed class GatewayCallHandler(
    GatewayOptions options, ConnectorSource source, ConnectionKey key, CallLimit limit, BackendSender sender, WireLog wireLog)
{
    private readonly SecretMask mask = SecretMask.For(options.Connection, key.Text);

    private readonly CallSettings settings = new()
    {
        Send = sender.SendAsync,
        ScriptLimit = options.ScriptLimit,
        Logger = options.ScriptLogger,
        Time = options.Time,
    };

    /// <summary>Handles a request; the caller's going away is no failure.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        GatewayCall call = new(context, mask, options.Time);
        try
        {
            using HttpResponseMessage response = await AnswerOrRefuseAsync(context, call);
            call.ToFlow = call.Recorder.Capture(response);
            await ResponseRelay.WriteAsync(response, context);
        }
        catch (Exception gone) when (context.RequestAborted.IsCancellationRequested && gone is OperationCanceledException or IOException)
        {
            call.Recorder.Fail("The caller went away before the answer.");
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            // The status line has left already; cutting the connection is the only way left to say that the body is not whole.
            call.Recorder.Fail("The backend's answer broke off.");
            context.Abort();
        }
        catch (InvalidOperationException mismatch) when (context.Response.HasStarted)
        {
            call.Recorder.Fail($"The answer's headers do not fit its body: {mismatch.Message}");
            context.Abort();
        }
        finally
        {
            wireLog.Add(call.ToEntry());
        }
    }

    private async Task<HttpResponseMessage> AnswerOrRefuseAsync(HttpContext context, GatewayCall call)
    {
        try
        {
            HttpResponseMessage response = await AnswerAsync(context, call);
            return (int)response.StatusCode < 200
                ? call.Refuse(HttpStatusCode.BadGateway, $"The answer has the status {(int)response.StatusCode}, which ends no call.")
                : response;
        }
        catch (BadHttpRequestException bad)
        {
            return call.Refuse((HttpStatusCode)bad.StatusCode, bad.Message);
        }
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpContext context, GatewayCall call)
    {
        if (!IsLoopbackName(context.Request.Host.Host))
        {
            return call.Refuse(HttpStatusCode.BadRequest, "This gateway is on loopback: call it as 127.0.0.1 or localhost.");
        }

        if (!RuntimeAddress.TryParse(call.Target, out RuntimeAddress? address))
        {
            return call.Refuse(HttpStatusCode.NotFound, $"Calls go to /apim/{source.Current.Connector.Name}/{options.ConnectionName}/ and an operation's path.");
        }

        call.Connection = address.Connection;
        if (!address.Connection.Equals(options.ConnectionName, StringComparison.OrdinalIgnoreCase))
        {
            return call.Refuse(HttpStatusCode.NotFound, $"There is no connection '{address.Connection}'. The connection is '{options.ConnectionName}'.");
        }

        if (!key.Admits(context.Request.Headers.Authorization))
        {
            HttpResponseMessage refusal = call.Refuse(HttpStatusCode.Unauthorized, "Send the connection's key as 'Authorization: Key …'.");
            refusal.Headers.WwwAuthenticate.Add(new("Key"));
            return refusal;
        }

        if (!limit.TryTake(out int retryAfter))
        {
            call.Recorder.Fail("The call limit is reached.");
            return GatewayError.TooManyRequests(retryAfter);
        }

        return await RouteAsync(context, call, address);
    }

    private async Task<HttpResponseMessage> RouteAsync(HttpContext context, GatewayCall call, RuntimeAddress address)
    {
        ConnectorVersion version = await source.LookAsync(context.RequestAborted);
        RouteMatch? match = version.Routes.Find(context.Request.Method, address.Path);
        if (match is null)
        {
            string nearest = string.Join(", ", version.Routes.Nearest(context.Request.Method, address.Path));
            return call.Refuse(HttpStatusCode.NotFound, $"No operation is {context.Request.Method} {address.Path}. Nearest: {nearest}.");
        }

        call.OperationId = match.Operation.Id;
        HttpContent? content = await RequestBody.ReadAsync(context, call, isKept: version.IsScripted(match.Operation));
        string connectionUrl = $"{context.Request.Scheme}://{context.Request.Host}/apim/{address.Connector}/{address.Connection}";
        IncomingCall incoming = new()
        {
            Operation = match.Operation,
            PathValues = match.PathValues,
            Path = address.Path,
            Query = QueryText.Parse(address.Query),
            Headers = [.. RequestBody.HeadersToPassOn(context.Request.Headers)],
            Content = content,
            OriginalRequestUri = new Uri(call.Url),
            ConnectionUri = new Uri(connectionUrl),
            CorrelationId = call.CorrelationId,
        };
        return await new CallPipeline(version, options.Connection, settings).AnswerAsync(incoming, call.Recorder, context.RequestAborted);
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "[::1]";
}
