using System.Text;

namespace PacPackager.Flows.Expressions;

/// <summary>A string of a workflow, taken apart: <c>@expression</c>, <c>text @{expression} text</c>, or plain text.</summary>
/// <remarks>
/// Source: "Schema reference guide for the Workflow Definition Language": an expression is all of a string that begins with
/// <c>@</c>, or a part of it in <c>@{...}</c>, and then becomes text; <c>@@</c> at the beginning and <c>@@{</c> anywhere stand for
/// the characters themselves.
/// </remarks>
/// <param name="Source">The string as written.</param>
/// <param name="Parts">Its pieces in order; none for an empty string.</param>
/// <param name="IsExpression">Whether the whole string is one <c>@expression</c>, whose value keeps its type.</param>
internal sealed record Template(string Source, IReadOnlyList<TemplatePart> Parts, bool IsExpression)
{
    /// <summary>The expression that is the whole string, or null.</summary>
    internal Expression? Whole => IsExpression ? Parts[0].Expression : null;

    /// <summary>Whether expressions are woven into text, so that the value is always text.</summary>
    internal bool IsInterpolation => !IsExpression && Parts.Any(part => part.Expression is not null);

    /// <summary>The text where nothing is computed, or null.</summary>
    internal string? Text => Parts switch
    {
        [] => "",
        [{ Text: { } only }] => only,
        _ => null,
    };

    /// <summary>The expressions in the order written.</summary>
    internal IEnumerable<Expression> Expressions => Parts.Select(part => part.Expression).OfType<Expression>();

    /// <summary>Takes a string apart.</summary>
    /// <exception cref="ExpressionException">It holds something that should be an expression and is none.</exception>
    internal static Template Parse(string value)
    {
        if (!value.StartsWith('@') || value.StartsWith("@@", StringComparison.Ordinal) || value.StartsWith("@{", StringComparison.Ordinal))
        {
            return new Template(value, Interpolate(value), IsExpression: false);
        }

        ExpressionReader reader = new(value, 1);
        Expression expression = reader.ReadExpression();
        reader.ExpectEnd();
        return new Template(value, [new TemplatePart(null, expression)], IsExpression: true);
    }

    private static List<TemplatePart> Interpolate(string value)
    {
        List<TemplatePart> parts = [];
        StringBuilder text = new();
        int at = 0;
        while (at < value.Length)
        {
            ReadOnlySpan<char> rest = value.AsSpan(at);
            if (rest.StartsWith("@@{") || (at == 0 && rest.StartsWith("@@")))
            {
                text.Append('@');
                at += 2;
            }
            else if (rest.StartsWith("@{"))
            {
                AddText(parts, text);
                ExpressionReader reader = new(value, at + 2);
                parts.Add(new TemplatePart(null, reader.ReadExpression()));
                reader.ExpectBrace(at);
                at = reader.Offset;
            }
            else
            {
                text.Append(value[at++]);
            }
        }

        AddText(parts, text);
        return parts;
    }

    private static void AddText(List<TemplatePart> parts, StringBuilder text)
    {
        if (text.Length > 0)
        {
            parts.Add(new TemplatePart(text.ToString(), null));
            text.Clear();
        }
    }
}
