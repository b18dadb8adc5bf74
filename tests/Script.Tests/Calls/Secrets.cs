namespace ScriptTests.Calls;

/// <summary>The credentials of every call; a test looks for them in all that comes out.</summary>
internal static class Secrets
{
    public const string UserName = "canary-customer-7f3a";
    public const string Password = "canary-secret-91bd";
}
