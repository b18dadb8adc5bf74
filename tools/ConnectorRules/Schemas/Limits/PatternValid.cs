using System.Text.RegularExpressions;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Limits;

/// <summary>Wants patterns that can be read.</summary>
internal sealed partial class PatternValid : IRule
{
    // Nobody writes a longer one by hand, and parsing one costs time.
    private const int LongestPattern = 5_000;

    public RuleInfo Info { get; } = new("pattern-valid", Severity.Error, "A 'pattern' is a regular expression.", "Mend the expression, or remove it.")
    {
        Why = "A pattern that cannot be read checks nothing, and the platform's validator refuses it.",
        Source = "\"Fix Swagger Validator errors\": PatternShouldBeValidRegularExpression.",
        Bad = """{ "type": "string", "pattern": "^[A-Z{3}$" }""",
        Good = """{ "type": "string", "pattern": "^[A-Z]{3}$" }""",
        Covers = ["PatternShouldBeValidRegularExpression"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        let pattern = node.Text("pattern")
        where pattern is { Length: <= LongestPattern } && !IsOfAnotherDialect(pattern)
        let fault = FaultOf(pattern)
        where fault is not null
        select Info.At(node.PositionOf("pattern"), $"{ValueNodes.NameOf(node)} has a pattern that is no regular expression: {fault}");

    // What JavaScript reads and .NET does not: the platform may read either.
    private static bool IsOfAnotherDialect(string pattern) =>
        pattern.Contains(@"\u{", StringComparison.Ordinal) || pattern.Contains("[^]", StringComparison.Ordinal)
        || pattern.Contains(@"\p{", StringComparison.OrdinalIgnoreCase) || pattern.Contains("[]", StringComparison.Ordinal);

    private static string? FaultOf(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
            return null;
        }
        catch (RegexParseException fault)
        {
            return Sentence(fault);
        }
    }

    private static string Sentence(RegexParseException fault)
    {
        string words = Spaces().Replace(fault.Error.ToString(), " $1").ToLowerInvariant();
        return $"{words} at character {fault.Offset}.";
    }

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Spaces();
}
