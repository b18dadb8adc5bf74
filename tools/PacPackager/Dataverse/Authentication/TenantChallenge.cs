using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace PacPackager.Dataverse.Authentication;

/// <summary>The tenant of an environment, as the environment says it to somebody who has no token.</summary>
/// <param name="Tenant">The tenant's id.</param>
/// <param name="AuthorityHost">Where to sign in.</param>
/// <remarks>
/// Source: "Authenticate to Dataverse with the Web API": a request without a token gets 401 with
/// <c>WWW-Authenticate: Bearer authorization_uri=https://login.microsoftonline.com/{tenant}/oauth2/authorize, resource_id=…</c>.
/// </remarks>
internal sealed partial record TenantChallenge(string Tenant, Uri AuthorityHost)
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(60);

    /// <summary>Asks an environment.</summary>
    /// <exception cref="DataverseException">It cannot be asked, or names no sign-in page of Microsoft's.</exception>
    internal static async Task<TenantChallenge> AskAsync(
        HttpClient client, EnvironmentAddress environment, TimeProvider time, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(AnswerLimit, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(environment.Api, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return answer.StatusCode == HttpStatusCode.Unauthorized && Read(answer) is { } challenge
                ? challenge
                : throw new DataverseException(
                    $"{environment} does not say which tenant it belongs to. Check that it is the address of an environment, "
                    + $"or add TenantId to {ConnectionString.Variable}.");
        }
        catch (HttpRequestException unreachable)
        {
            throw Unasked(environment, unreachable.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unasked(environment, "No answer came.");
        }
    }

    /// <summary>Whether a text can be a tenant: an id or a domain, but no address and no path.</summary>
    internal static bool IsTenant(string text) => Guid.TryParse(text, out _) || Domain().IsMatch(text);

    private static DataverseException Unasked(EnvironmentAddress environment, string reason) => new(
        $"{environment} cannot be asked for its tenant: {reason} Check the address and the network, or add TenantId to {ConnectionString.Variable}.");

    // The header as it came: Dataverse does not put the address in quotes, so it does not parse.
    private static TenantChallenge? Read(HttpResponseMessage answer) =>
        answer.Headers.NonValidated.TryGetValues("WWW-Authenticate", out HeaderStringValues challenges)
            ? challenges
                .Where(challenge => challenge.Contains("Bearer", StringComparison.OrdinalIgnoreCase))
                .Select(challenge => AuthorizationUri().Match(challenge))
                .Where(found => found.Success)
                .Select(found => Of(found.Groups[1].Value))
                .FirstOrDefault(challenge => challenge is not null)
            : null;

    private static TenantChallenge? Of(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? page) || LoginHosts.Of(page) is not { } host || page.Segments.Length < 2)
        {
            return null;
        }

        string tenant = page.Segments[1].TrimEnd('/');
        return IsTenant(tenant) ? new TenantChallenge(tenant, host) : null;
    }

    [GeneratedRegex("""\bauthorization(?:_uri)?\s*=\s*"?([^",\s]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AuthorizationUri();

    // A domain has a dot; so "common" and "organizations", which belong to nobody, are none.
    [GeneratedRegex(@"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Domain();
}
