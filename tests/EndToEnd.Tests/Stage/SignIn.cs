using DataverseStandIn;

namespace EndToEnd.Tests.Stage;

/// <summary>Signing in to an environment on this machine.</summary>
internal static class SignIn
{
    /// <summary>What a process has to know to be the environment's managed identity.</summary>
    public static Dictionary<string, string> SignedIn(this StandInEnvironment environment) => new()
    {
        ["IDENTITY_ENDPOINT"] = environment.IdentityEndpoint,
        ["IDENTITY_HEADER"] = environment.IdentityHeader,
        ["AZURE_TOKEN_CREDENTIALS"] = "ManagedIdentityCredential",
    };
}
