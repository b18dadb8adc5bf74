using System.Globalization;
using System.Net.Sockets;
using PacPackager.Dataverse.Authentication;

namespace PacPackager.Dataverse.WebApi;

/// <summary>Sends a request until it is answered for good, or trying longer is no use.</summary>
/// <param name="client">Sends it.</param>
/// <param name="tokens">Sign it.</param>
/// <param name="time">The clock that waits go by.</param>
/// <param name="say">Is told of every wait.</param>
internal sealed class WebApiCaller(HttpClient client, AccessTokens tokens, TimeProvider time, Action<string> say)
{
    /// <summary>How long one answer may take. Dataverse itself gives up after two minutes.</summary>
    internal static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(150);

    /// <summary>Sends a request.</summary>
    /// <returns>The last answer, whatever it is, and what earlier tries leave open.</returns>
    /// <exception cref="DataverseException">Nobody can be signed in.</exception>
    internal async Task<WebApiOutcome> SendAsync(WebApiRequest request, CancellationToken cancellationToken)
    {
        RetryPlan plan = new(time);
        Doubt doubt = Doubt.None;
        while (true)
        {
            string token = await tokens.GetAsync(cancellationToken);
            Attempt attempt = await TryAsync(request, token, cancellationToken);
            doubt = attempt.Doubt > doubt ? attempt.Doubt : doubt;
            TimeSpan? wait = attempt.MayPass ? plan.Next(attempt.Reply?.RetryAfter) : null;
            if (wait is not { } pause)
            {
                return new WebApiOutcome(request, attempt.Reply, attempt.Silence, doubt) { Tries = plan.Retries + 1 };
            }

            string reason = attempt.Reply is { } reply ? string.Create(CultureInfo.InvariantCulture, $"answered {(int)reply.Status}") : attempt.Silence!;
            say(string.Create(
                CultureInfo.InvariantCulture,
                $"{request.Purpose}: {request.Address.Host} {reason}. Trying again in {Math.Ceiling(pause.TotalSeconds)} s ({plan.Retries} of {RetryPlan.MostRetries})."));
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private async Task<Attempt> TryAsync(WebApiRequest request, string token, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(AnswerLimit, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            using HttpRequestMessage message = request.Message(token);
            using HttpResponseMessage answer = await client.SendAsync(message, either.Token);
            WebApiReply reply = new(answer.StatusCode, await answer.Content.ReadAsStringAsync(either.Token))
            {
                RetryAfter = answer.Headers.RetryAfter,
                Location = answer.Headers.Location,
            };
            return new Attempt(reply, null, reply.Doubt, reply.MayPass);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Attempt(
                null, string.Create(CultureInfo.InvariantCulture, $"did not answer within {AnswerLimit.TotalSeconds} s"), Doubt.Running, MayPass: true);
        }
        catch (HttpRequestException failure)
        {
            return Failed(failure);
        }
        catch (InvalidOperationException failure) when (failure.Source == "System.Net.Http")
        {
            // An answer in a character set that nobody knows.
            return new Attempt(null, $"answered what cannot be read ({failure.Message})", Doubt.Running, MayPass: false);
        }
    }

    private static Attempt Failed(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new Attempt(
            null,
            $"cannot be found ({failure.Message})",
            Doubt.None,
            MayPass: failure.InnerException is SocketException { SocketErrorCode: SocketError.TryAgain }),
        HttpRequestError.ConnectionError => new Attempt(null, $"cannot be reached ({failure.Message})", Doubt.None, MayPass: true),
        HttpRequestError.ProxyTunnelError => new Attempt(null, $"cannot be reached through the proxy ({failure.Message})", Doubt.None, MayPass: true),
        HttpRequestError.SecureConnectionError => new Attempt(
            null, $"cannot be trusted ({Innermost(failure)})", Doubt.None, MayPass: false),
        HttpRequestError.ConfigurationLimitExceeded => new Attempt(null, "answered more than a connector can hold", Doubt.Running, MayPass: false),
        _ => new Attempt(null, $"broke off ({Innermost(failure)})", Doubt.Running, MayPass: true),
    };

    private static string Innermost(Exception failure) => failure.GetBaseException().Message;

    private sealed record Attempt(WebApiReply? Reply, string? Silence, Doubt Doubt, bool MayPass);
}
