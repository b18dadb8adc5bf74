namespace ConnectorRules.Definition.Info;

/// <summary>Words that titles and descriptions may not have.</summary>
internal static class RestrictedWords
{
    private static readonly string[] Products =
    [
        "Power Apps", "PowerApps", "Power Automate", "PowerAutomate", "Power BI", "PowerBI", "Power Pages", "Power Platform", "Power Virtual Agents",
        "Copilot Studio", "Copilot", "Logic Apps", "LogicApps", "Microsoft Flow",
    ];

    private static readonly string[] Interfaces = ["API", "APIs"];
    private static readonly string[] Connectors = ["Connector", "Connectors"];

    /// <summary>Names of products of the Power Platform in a text, as the text writes them.</summary>
    internal static IEnumerable<string> ProductsIn(string text)
    {
        string[] found = [.. Found(text, Products)];

        // Of a name within another the longer one is told.
        return found.Where(name => !found.Any(other => other.Length > name.Length && other.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The word API in a text, as the text writes it.</summary>
    internal static IEnumerable<string> InterfacesIn(string text) => Found(text, Interfaces);

    /// <summary>The word connector in a text, as the text writes it.</summary>
    internal static IEnumerable<string> ConnectorsIn(string text) => Found(text, Connectors);

    private static IEnumerable<string> Found(string text, string[] words) =>
        from word in words
        let at = Find(text, word)
        where at >= 0
        select text.Substring(at, word.Length);

    private static int Find(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            bool ends = at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]);
            if (begins && ends)
            {
                return at;
            }
        }

        return -1;
    }
}
