using PacPackager.Dataverse.Authentication;

namespace PacPackager.Dataverse;

/// <summary>Which environment is meant, by the command line and the connection string together.</summary>
internal static class EnvironmentChoice
{
    private const string DefaultPrefix = "Default-";

    /// <summary>The environment's address.</summary>
    /// <param name="asked">What the command line says: an address, an id, or null.</param>
    /// <param name="text">The connection string, or null.</param>
    /// <exception cref="UsageException">No address is given, or two that differ.</exception>
    internal static EnvironmentAddress Of(string? asked, ConnectionString? text)
    {
        if (string.IsNullOrWhiteSpace(asked))
        {
            return text?.Environment ?? throw new UsageException(
                $"Which environment? Give its address with --environment, or as Url in {ConnectionString.Variable}.");
        }

        if (IsId(asked.Trim()))
        {
            return text?.Environment ?? throw new UsageException(
                $"Dataverse is reached by the environment's address, and {asked.Trim()} is an id. Give the address instead "
                + $"(https://contoso.crm4.dynamics.com; 'pac org who' shows it), or add it as Url to {ConnectionString.Variable}.");
        }

        EnvironmentAddress address = EnvironmentAddress.Parse(asked, "--environment");
        return text?.Environment is { } other && !other.Owns(address.Origin)
            ? throw new UsageException(
                $"--environment is {address}, but Url in {ConnectionString.Variable} is {other}. Make them agree, so that nothing goes to the wrong one.")
            : address;
    }

    /// <summary>Whether a text is an environment's id rather than its address. The first environment of a tenant is <c>Default-</c> and the tenant's id.</summary>
    internal static bool IsId(string text) =>
        Guid.TryParse(text.StartsWith(DefaultPrefix, StringComparison.OrdinalIgnoreCase) ? text[DefaultPrefix.Length..] : text, out _);
}
