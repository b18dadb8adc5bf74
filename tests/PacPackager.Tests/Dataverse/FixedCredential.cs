using Azure.Core;

namespace PacPackager.Tests.Dataverse;

/// <summary>Signs in without asking anybody.</summary>
/// <param name="token">Gives the token.</param>
/// <param name="time">The clock that tokens end by, an hour after they are given.</param>
internal sealed class FixedCredential(Func<string> token, TimeProvider time) : TokenCredential
{
    /// <summary>What tokens were asked for.</summary>
    public List<string> Scopes { get; } = [];

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.AddRange(requestContext.Scopes);
        return ValueTask.FromResult(new AccessToken(token(), time.GetUtcNow().AddHours(1)));
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nothing here waits for a token without awaiting it.");
}
