using System.Globalization;
using DataverseStandIn.Rows;
using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Querying;

/// <summary>Reads <c>$filter</c>: and, or, not, brackets, eq, ne, contains, startswith, endswith. Text is compared without regard to letter case.</summary>
internal sealed class FilterParser
{
    private static readonly Dictionary<string, Func<string, string, bool>> Functions = new(StringComparer.Ordinal)
    {
        ["contains"] = (text, part) => text.Contains(part, StringComparison.OrdinalIgnoreCase),
        ["startswith"] = (text, part) => text.StartsWith(part, StringComparison.OrdinalIgnoreCase),
        ["endswith"] = (text, part) => text.EndsWith(part, StringComparison.OrdinalIgnoreCase),
    };

    private readonly FilterTokens tokens;

    private FilterParser(FilterTokens tokens) => this.tokens = tokens;

    /// <summary>The condition that a filter is.</summary>
    internal static Func<StandInRow, bool> Parse(string filter)
    {
        FilterTokens tokens = new(filter);
        Func<StandInRow, bool> condition = new FilterParser(tokens).Or();
        return tokens.Next is { } rest ? throw FilterTokens.Wrong($"'{rest}' is left over") : condition;
    }

    private Func<StandInRow, bool> Or()
    {
        Func<StandInRow, bool> condition = And();
        while (tokens.TryTake("or"))
        {
            (Func<StandInRow, bool> left, Func<StandInRow, bool> right) = (condition, And());
            condition = row => left(row) || right(row);
        }

        return condition;
    }

    private Func<StandInRow, bool> And()
    {
        Func<StandInRow, bool> condition = Not();
        while (tokens.TryTake("and"))
        {
            (Func<StandInRow, bool> left, Func<StandInRow, bool> right) = (condition, Not());
            condition = row => left(row) && right(row);
        }

        return condition;
    }

    private Func<StandInRow, bool> Not()
    {
        if (tokens.TryTake("not"))
        {
            Func<StandInRow, bool> inner = Not();
            return row => !inner(row);
        }

        if (tokens.TryTake("("))
        {
            Func<StandInRow, bool> inner = Or();
            tokens.Expect(")");
            return inner;
        }

        string word = tokens.Take();
        return Functions.TryGetValue(word, out Func<string, string, bool>? function) ? Call(function) : Comparison(Known(word));
    }

    private Func<StandInRow, bool> Call(Func<string, string, bool> function)
    {
        tokens.Expect("(");
        string column = Known(tokens.Take());
        tokens.Expect(",");
        string part = Literal(tokens.Take()) ?? throw FilterTokens.Wrong("a text is expected in place of null");
        tokens.Expect(")");
        return row => Shown(row, column) is { } text && function(text, part);
    }

    private Func<StandInRow, bool> Comparison(string column)
    {
        string comparison = tokens.Take();
        string? literal = Literal(tokens.Take());
        return comparison switch
        {
            "eq" => row => AreSame(Shown(row, column), literal),
            "ne" => row => !AreSame(Shown(row, column), literal),
            _ => throw FilterTokens.Wrong($"'{comparison}' is not served"),
        };
    }

    private static string Known(string column) =>
        Column.All.ContainsKey(column) ? column : throw FilterTokens.Wrong($"Could not find a property named '{column}'");

    private static string? Literal(string token)
    {
        if (token.StartsWith('\''))
        {
            return token[1..^1].Replace("''", "'", StringComparison.Ordinal);
        }

        bool isValue = token is "null" or "true" or "false" || char.IsAsciiDigit(token[0]) || token[0] == '-' || Guid.TryParse(token, out _);
        return !isValue ? throw FilterTokens.Wrong($"'{token}' is not a value") : token == "null" ? null : token;
    }

    private static string? Shown(StandInRow row, string column) => View.Value(row, column) switch
    {
        JValue { Value: null } => null,
        JValue { Value: bool flag } => flag ? "true" : "false",
        JValue value => value.ToString(CultureInfo.InvariantCulture),
        JToken other => other.ToString(),
    };

    private static bool AreSame(string? one, string? other) => string.Equals(one?.TrimEnd(), other?.TrimEnd(), StringComparison.OrdinalIgnoreCase);
}
