namespace PacPackager.Tests.Dataverse.Authentication;

/// <summary>Environment variables of this process for as long as a test runs: Azure.Identity reads them itself.</summary>
internal sealed class ProcessVariables : IDisposable
{
    private readonly Dictionary<string, string?> before = [];

    internal ProcessVariables(IReadOnlyDictionary<string, string?> variables)
    {
        foreach ((string name, string? value) in variables)
        {
            before[name] = Environment.GetEnvironmentVariable(name);
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    public void Dispose()
    {
        foreach ((string name, string? value) in before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
