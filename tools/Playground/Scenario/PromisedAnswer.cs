namespace Playground.Scenario;

/// <summary>Sends requests to somebody who has promised to answer.</summary>
internal static class PromisedAnswer
{
    /// <summary>Sends a request and reads the answer to its end.</summary>
    /// <exception cref="BrokenPromiseException">No answer came, or none in time.</exception>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SendAsync(request, cancellationToken);
        }
        catch (Exception silence) when (silence is HttpRequestException or TaskCanceledException)
        {
            // Cancelled by its own time limit is silence; cancelled by the caller is no broken promise.
            cancellationToken.ThrowIfCancellationRequested();
            throw new BrokenPromiseException($"Promised was an answer; no answer came from {request.RequestUri}: {silence.Message}");
        }
    }
}
