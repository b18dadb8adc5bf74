using System.Text.RegularExpressions;

namespace Repository.Tests.Samples;

/// <summary>A call of our connector in a formula.</summary>
/// <param name="OperationId">What it calls.</param>
/// <param name="Arguments">Its arguments as written.</param>
internal sealed partial record Formula(string OperationId, IReadOnlyList<string> Arguments)
{
    /// <summary>Names of record fields anywhere in the arguments.</summary>
    internal IEnumerable<string> Fields => Arguments
        .SelectMany(argument => Field().Matches(Text().Replace(argument, "\"\"")))
        .Select(match => match.Groups[1].Value);

    /// <summary>All calls in a page's formulas.</summary>
    internal static IEnumerable<Formula> Of(string page) =>
        from block in Blocks(page)
        from Match start in Start().Matches(block)
        select new Formula(start.Groups[1].Value, Split(block[(start.Index + start.Length)..]));

    /// <summary>The formulas of a page.</summary>
    internal static IEnumerable<string> Blocks(string page) =>
        Block().Matches(page.ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value);

    // From behind the opening parenthesis to the closing one, at the commas that no bracket encloses.
    private static List<string> Split(string text)
    {
        List<string> arguments = [];
        int depth = 0;
        int begin = 0;
        bool quoted = false;
        for (int at = 0; at < text.Length; at++)
        {
            quoted ^= text[at] == '"';
            if (quoted)
            {
                continue;
            }

            depth += text[at] is '(' or '{' or '[' ? 1 : text[at] is ')' or '}' or ']' ? -1 : 0;
            if (depth < 0 || (depth == 0 && text[at] == ','))
            {
                arguments.Add(text[begin..at].Trim());
                begin = at + 1;
            }

            if (depth < 0)
            {
                return arguments;
            }
        }

        throw new InvalidDataException("A call in a formula is not closed: " + text);
    }

    [GeneratedRegex("```powerfx\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"GMOSign\.(\w+)\(")]
    private static partial Regex Start();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"([A-Za-z_]\w*)\s*:")]
    private static partial Regex Field();
}
