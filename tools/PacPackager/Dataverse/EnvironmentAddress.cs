namespace PacPackager.Dataverse;

/// <summary>Where an environment is reached: scheme, host and port, and nothing else.</summary>
internal sealed record EnvironmentAddress
{
    private EnvironmentAddress(Uri origin) => Origin = origin;

    /// <summary>Scheme, host and port.</summary>
    public Uri Origin { get; }

    /// <summary>What a token is asked for: this environment and no other resource.</summary>
    public string Scope => $"{this}/.default";

    /// <summary>Where the entity sets are.</summary>
    public Uri Api => new(Origin, "/api/data/v9.2/");

    /// <summary>Reads an address as people copy it; a path and a query are left off.</summary>
    /// <param name="text">The address.</param>
    /// <param name="source">What it comes from, such as <c>--environment</c>, for the message.</param>
    /// <exception cref="UsageException">It is not the address of an environment. The text is not repeated where it may hold a password.</exception>
    internal static EnvironmentAddress Parse(string text, string source)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out Uri? address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new UsageException(
                $"{source} is not the address of an environment. Give it as a browser shows it, such as https://contoso.crm4.dynamics.com.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new UsageException($"{source} holds a user name before the host. Leave it off: signing in is a matter of its own.");
        }

        if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            throw new UsageException($"{source} is http://{address.Authority}. Use https: plain http is for this machine alone.");
        }

        return new EnvironmentAddress(new Uri(address.GetLeftPart(UriPartial.Authority)));
    }

    /// <summary>Whether a request to an address stays in this environment.</summary>
    internal bool Owns(Uri address) =>
        Uri.Compare(Origin, address, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0
        && address.UserInfo.Length == 0;

    /// <inheritdoc />
    public override string ToString() => Origin.GetLeftPart(UriPartial.Authority);
}
