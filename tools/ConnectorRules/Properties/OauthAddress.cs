namespace ConnectorRules.Properties;

/// <summary>Judges addresses in OAuth settings.</summary>
internal static class OauthAddress
{
    /// <summary>Whether it is filled in later: it is empty, a placeholder or begins with one.</summary>
    internal static bool IsOpen(string text) => text.AsSpan().Trim() is not [var first, ..] || first is '<' or '{' or '[' or '@' or '$';
}
