using System.Text.RegularExpressions;

namespace ConnectorRules.Policies;

/// <summary>Looks at the text around the expressions of a policy parameter.</summary>
internal static partial class PolicyExpressionText
{
    /// <summary>What stands for an expression once it is taken out.</summary>
    internal const char Mark = '\u0001';

    /// <summary>The text with a mark for each expression.</summary>
    internal static string WithoutExpressions(string text) => Expression().Replace(text, Mark.ToString());

    [GeneratedRegex(@"@\{[^}]*\}|\{@[^}]*\}|@[a-zA-Z.]+\([^)]*\)(?:[.?][a-zA-Z_]+)*|@Request\.[a-zA-Z]+")]
    private static partial Regex Expression();
}
