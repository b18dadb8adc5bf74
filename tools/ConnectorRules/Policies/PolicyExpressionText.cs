using System.Text.RegularExpressions;

namespace ConnectorRules.Policies;

/// <summary>Looks at the text around the expressions of a policy parameter.</summary>
internal static partial class PolicyExpressionText
{
    /// <summary>What stands for an expression once it is taken out.</summary>
    internal const char Mark = '\u0001';

    // A longer text is no address, and would take long to look through.
    private const int Longest = 16384;

    /// <summary>The text with a mark for each expression.</summary>
    internal static string WithoutExpressions(string text) =>
        text.Length > Longest ? Mark.ToString() : Expression().Replace(text, Mark.ToString());

    // The three functions named give text; of what others give a property may be taken.
    [GeneratedRegex(
        @"@\{[^}]*\}|\{@[^}]*\}|@(?:headers|queryParameters|connectionParameters)\([^)]*\)|@[a-zA-Z.]+\([^)]*\)(?:[.?][a-zA-Z_]+)*|@Request\.[a-zA-Z]+",
        RegexOptions.IgnoreCase)]
    private static partial Regex Expression();
}
