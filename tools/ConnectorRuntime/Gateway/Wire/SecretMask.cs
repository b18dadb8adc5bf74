using System.Net;
using System.Text;
using ConnectorRuntime.Gateway.Connections;

namespace ConnectorRuntime.Gateway.Wire;

/// <summary>Takes credentials out of addresses and headers before anybody sees them; bodies are left as they were sent.</summary>
/// <remarks>
/// Hidden are the Authorization headers and every connection parameter value, as typed, URL-escaped or base64-encoded. A value of
/// fewer than <see cref="ShortestPart"/> characters is hidden only where it is a whole header or query value: hiding every "1" would hide everything.
/// </remarks>
public sealed class SecretMask
{
    /// <summary>What stands where a secret was.</summary>
    public const string Mark = "***";

    /// <summary>From this length on a secret is also hidden inside a longer text.</summary>
    public const int ShortestPart = 4;

    private static readonly HashSet<string> CredentialHeaders = new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Proxy-Authorization" };
    private static readonly string[] Schemes = ["Basic", "Bearer", "Key"];

    private readonly HashSet<string> whole;
    private readonly IReadOnlyList<string> parts;

    /// <summary>Hides the given texts.</summary>
    /// <param name="secrets">Connection parameter values and connection keys.</param>
    public SecretMask(IEnumerable<string> secrets)
    {
        whole = secrets.Where(secret => secret.Length > 0).SelectMany(Forms).ToHashSet(StringComparer.Ordinal);
        // Longest first, so that a secret that holds another one goes as a whole.
        parts = [.. whole.Where(form => form.Length >= ShortestPart).OrderByDescending(form => form.Length)];
    }

    /// <summary>Hides what a connection holds: every value, and user name and password as basic authentication joins them.</summary>
    /// <param name="connection">The connection's values.</param>
    /// <param name="more">Other secrets.</param>
    public static SecretMask For(ConnectionValues connection, params string[] more)
    {
        bool basic = connection.TryGet("username", out string? user) & connection.TryGet("password", out string? password);
        return new SecretMask([.. connection.Texts, .. more, .. basic ? [$"{user}:{password}"] : Array.Empty<string>()]);
    }

    /// <summary>A header's value, fit to be shown.</summary>
    /// <param name="name">The header's name in any case.</param>
    /// <param name="value">Its value.</param>
    public string Header(string name, string value)
    {
        if (!CredentialHeaders.Contains(name))
        {
            return whole.Contains(value) ? Mark : Text(value);
        }

        string? scheme = Schemes.FirstOrDefault(known => value.StartsWith(known + " ", StringComparison.OrdinalIgnoreCase));
        return scheme is null ? Mark : $"{scheme} {Mark}";
    }

    /// <summary>An absolute or relative address, fit to be shown.</summary>
    public string Url(string url)
    {
        int question = url.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return Text(url);
        }

        IEnumerable<string> pairs = url[(question + 1)..].Split('&').Select(Pair);
        return Text(url[..question]) + "?" + string.Join('&', pairs);
    }

    /// <summary>Any other text (a message, a path), fit to be shown.</summary>
    public string Text(string text) =>
        parts.Aggregate(text, (masked, part) => masked.Replace(part, Mark, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Forms(string secret)
    {
        yield return secret;
        yield return Uri.EscapeDataString(secret);
        yield return WebUtility.UrlEncode(secret);
        yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));
    }

    private string Pair(string pair)
    {
        int equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return Text(pair);
        }

        string value = pair[(equals + 1)..];
        string plain = WebUtility.UrlDecode(value);
        bool secret = whole.Contains(plain) || Text(plain) != plain;
        return Text(pair[..equals]) + "=" + (secret ? Mark : value);
    }
}
