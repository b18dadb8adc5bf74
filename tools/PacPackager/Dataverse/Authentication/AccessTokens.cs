using Azure.Core;
using Azure.Identity;

namespace PacPackager.Dataverse.Authentication;

/// <summary>Tokens for one environment, kept in memory until shortly before they end.</summary>
/// <param name="environment">The environment they are for.</param>
/// <param name="choose">Gives the credential; asked once.</param>
/// <param name="secrets">Gets to know each token.</param>
/// <param name="time">The clock that they end by.</param>
internal sealed class AccessTokens(
    EnvironmentAddress environment, Func<CancellationToken, Task<TokenCredential>> choose, Secrets secrets, TimeProvider time)
{
    /// <summary>How long before its end a token is no longer used: longer than one request may take.</summary>
    internal static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private TokenCredential? credential;
    private AccessToken? current;

    /// <summary>A token that is good for a request now.</summary>
    /// <exception cref="DataverseException">Nobody can be signed in.</exception>
    /// <exception cref="UsageException">What is set to sign in with cannot be used.</exception>
    internal async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (current is { } kept && kept.ExpiresOn - time.GetUtcNow() > Margin)
        {
            return kept.Token;
        }

        credential ??= await ChooseAsync(cancellationToken);
        AccessToken token = await AskAsync(credential, cancellationToken);
        secrets.Add(token.Token);
        current = token;
        return token.Token;
    }

    private async Task<TokenCredential> ChooseAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await choose(cancellationToken);
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException)
        {
            // Azure.Identity has read a variable that it cannot use, and says which.
            throw new UsageException($"An environment variable that signs in for {environment} is wrong. {secrets.Hide(wrong.Message)}");
        }
    }

    private async Task<AccessToken> AskAsync(TokenCredential asked, CancellationToken cancellationToken)
    {
        try
        {
            return await asked.GetTokenAsync(new TokenRequestContext([environment.Scope]), cancellationToken);
        }
        catch (CredentialUnavailableException nobody)
        {
            throw new DataverseException(
                $"Nobody is signed in for {environment}. Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH, "
                + $"or {ConnectionString.Variable}; at a desk, 'az login' will do.\n{Words(nobody)}");
        }
        catch (AuthenticationFailedException refused)
        {
            throw new DataverseException(
                $"Signing in for {environment} failed. Check tenant, application id, and that secret or certificate are right and have not run out.\n"
                + Words(refused));
        }
    }

    // The library's own message is often empty, and the words of Microsoft Entra are in what it wraps.
    private string Words(Exception failure)
    {
        string words = "";
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            words += words.Contains(cause.Message.Trim(), StringComparison.Ordinal) ? "" : cause.Message.Trim() + "\n";
        }

        return secrets.Hide(words.TrimEnd());
    }
}
