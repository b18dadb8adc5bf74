using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace ConnectorRuntime.Gateway.Routing;

/// <summary>An operation's path, such as <c>/envelopes/{envelope_xid}</c>, to hold against the path of a call.</summary>
/// <remarks>
/// Segments are compared after one decoding, so an escaped slash belongs to its value.
/// A variable may share its segment with text (<c>/users('{id}')</c>) and is never empty. What stands behind a question mark is no path.
/// </remarks>
internal sealed partial class PathTemplate
{
    private static readonly char[] Braces = ['{', '}'];

    private readonly IReadOnlyList<string> names;
    private readonly Regex pattern;

    private PathTemplate(string text, string rank, IReadOnlyList<string> names, Regex pattern)
    {
        Text = text;
        Rank = rank;
        this.names = names;
        this.pattern = pattern;
    }

    /// <summary>The path as written.</summary>
    public string Text { get; }

    /// <summary>Orders templates ordinally: the one that is literal where others vary comes first.</summary>
    public string Rank { get; }

    /// <summary>Reads a path template.</summary>
    public static PathTemplate Parse(string text)
    {
        List<string> names = [];
        StringBuilder pattern = new("^");
        StringBuilder rank = new();
        foreach (string segment in text.Split('?')[0].Trim('/').Split('/'))
        {
            pattern.Append('/').Append(SegmentPattern(segment, names));
            rank.Append(RankOf(segment));
        }

        pattern.Append("/?$");
        // Linear time whatever a caller sends.
        RegexOptions options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking;
        return new PathTemplate(text, rank.ToString(), names, new Regex(pattern.ToString(), options));
    }

    /// <summary>Holds the template against a path.</summary>
    /// <param name="path">A path with its slash and its escapes.</param>
    /// <param name="values">Variable name to its value, escaped as <see cref="Uri.EscapeDataString(string)"/> does it.</param>
    public bool TryMatch(string path, [NotNullWhen(true)] out IReadOnlyDictionary<string, string>? values)
    {
        values = null;
        Match match = pattern.Match(Normalize(path));
        if (!match.Success)
        {
            return false;
        }

        Dictionary<string, string> found = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            found[names[i]] = match.Groups[i + 1].Value;
        }

        values = found;
        return true;
    }

    /// <summary>The path with its variables replaced by values that are escaped already.</summary>
    /// <exception cref="KeyNotFoundException">A variable has no value.</exception>
    public string Fill(IReadOnlyDictionary<string, string> escapedValues) =>
        Variable().Replace(Text, match => escapedValues[match.Groups[1].Value]);

    /// <summary>Names of the variables in a template, as they come.</summary>
    public static IEnumerable<string> VariablesOf(string text) => Variable().Matches(text).Select(match => match.Groups[1].Value);

    private static string SegmentPattern(string segment, List<string> names)
    {
        StringBuilder pattern = new();
        foreach (string part in Variable().Split(segment).Select((text, index) => index % 2 == 0 ? Literal(text) : Capture(text, names)))
        {
            pattern.Append(part);
        }

        return pattern.ToString();
    }

    private static string Literal(string text) => Regex.Escape(Normalize(text));

    private static string Capture(string name, List<string> names)
    {
        names.Add(name);
        return "([^/]+)";
    }

    private static char RankOf(string segment) => segment.IndexOfAny(Braces) switch
    {
        < 0 => 'a',
        0 when segment.IndexOf('}', StringComparison.Ordinal) == segment.Length - 1 => 'c',
        _ => 'b',
    };

    // Escapes of characters that need none are undone on both sides; all other characters end up escaped on both.
    private static string Normalize(string path) => string.Join('/', path.Split('/').Select(segment => Uri.EscapeDataString(Uri.UnescapeDataString(segment))));

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Variable();
}
