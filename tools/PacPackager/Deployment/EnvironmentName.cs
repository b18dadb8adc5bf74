using PacPackager.Dataverse;

namespace PacPackager.Deployment;

/// <summary>An environment as a command line names it: an address or an id. pac takes both, Dataverse wants the address.</summary>
internal static class EnvironmentName
{
    /// <summary>The text, if it names an environment.</summary>
    /// <exception cref="UsageException">It names none.</exception>
    internal static string Check(string text)
    {
        string name = text.Trim();
        if (EnvironmentChoice.IsId(name))
        {
            return name;
        }

        if (!name.Contains("://", StringComparison.Ordinal))
        {
            throw new UsageException(
                $"--environment: '{text}' is neither an https address nor an environment's id. Write it as https://contoso.crm.dynamics.com, "
                + "or as the id that 'pac env list' shows.");
        }

        _ = EnvironmentAddress.Parse(name, "--environment");
        return name;
    }
}
