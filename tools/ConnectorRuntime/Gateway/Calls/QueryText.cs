using System.Net;

namespace ConnectorRuntime.Gateway.Calls;

/// <summary>A query whose pairs keep the very escapes they came with; only pairs that are set anew are escaped here.</summary>
public sealed class QueryText
{
    private readonly IReadOnlyList<string> pairs;

    private QueryText(IReadOnlyList<string> pairs) => this.pairs = pairs;

    /// <summary>No query at all.</summary>
    public static QueryText Empty { get; } = new([]);

    /// <summary>Reads a query as it stands in an address, with or without its question mark.</summary>
    public static QueryText Parse(string text)
    {
        string query = text.StartsWith('?') ? text[1..] : text;
        return query.Length == 0 ? Empty : new QueryText(query.Split('&'));
    }

    /// <summary>The decoded value of the first pair of a name (any letter case), or null.</summary>
    public string? Find(string name) => pairs.Where(pair => IsNamed(pair, name)).Select(Value).FirstOrDefault();

    /// <summary>The query with one more pair at its end.</summary>
    public QueryText Add(string name, string value) => new([.. pairs, Pair(name, value)]);

    /// <summary>The query with exactly one pair of the name, in the place of the first one there was.</summary>
    public QueryText Set(string name, string value)
    {
        int first = pairs.TakeWhile(pair => !IsNamed(pair, name)).Count();
        if (first == pairs.Count)
        {
            return Add(name, value);
        }

        IEnumerable<string> rest = pairs.Skip(first).Where(pair => !IsNamed(pair, name));
        return new QueryText([.. pairs.Take(first), Pair(name, value), .. rest]);
    }

    /// <summary>These pairs, then those of another query.</summary>
    public QueryText Concat(QueryText other) => new([.. pairs, .. other.pairs]);

    /// <summary>Empty, or the query with its question mark.</summary>
    public override string ToString() => pairs.Count == 0 ? "" : "?" + string.Join('&', pairs);

    private static string Pair(string name, string value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";

    private static bool IsNamed(string pair, string name) =>
        WebUtility.UrlDecode(pair.Split('=', 2)[0]).Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Value(string pair) => pair.Split('=', 2) is [_, string value] ? WebUtility.UrlDecode(value) : "";
}
