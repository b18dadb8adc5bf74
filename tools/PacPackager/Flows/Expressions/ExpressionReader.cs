using System.Globalization;

namespace PacPackager.Flows.Expressions;

/// <summary>Reads an expression character by character from a place in a text.</summary>
internal sealed class ExpressionReader(string text, int start)
{
    // No one writes such a thing; the bound keeps a hostile text from exhausting the stack.
    private const int MaximumDepth = 128;
    private const int MaximumChain = 128;

    private int at = start;
    private int depth;

    /// <summary>Offset of the next character that was not read.</summary>
    internal int Offset => at;

    /// <summary>Reads an expression with the blanks around it.</summary>
    internal Expression ReadExpression()
    {
        if (++depth > MaximumDepth)
        {
            throw Fail("The expression is nested too deep.", "Move a part of it into a Compose action.");
        }

        SkipBlanks();
        Expression expression = ReadAccesses(ReadPrimary());
        depth--;
        SkipBlanks();
        return expression;
    }

    /// <summary>Refuses what follows an expression that should be all.</summary>
    internal void ExpectEnd()
    {
        if (at < text.Length)
        {
            throw Fail(
                $"'{Snippet()}' follows the end of the expression.",
                text[at] == ')' ? "Take the surplus parenthesis away." : "Take it away, or join the two with concat(...) or @{...}.");
        }
    }

    /// <summary>Reads the brace that ends <c>@{...}</c>.</summary>
    internal void ExpectBrace(int opened)
    {
        if (at == text.Length)
        {
            throw new ExpressionException("'@{' is not closed.", "Write '}' behind its expression.", opened);
        }

        if (text[at] != '}')
        {
            throw Fail(
                $"'{Snippet()}' stands where '}}' is expected.",
                text[at] == ')' ? "Take the surplus parenthesis away." : "Close the expression with '}'.");
        }

        at++;
    }

    private Expression ReadPrimary()
    {
        if (at == text.Length || text[at] is '}' or ')' or ',' or ']')
        {
            throw Fail(
                at == text.Length && depth == 1 ? "The expression is empty." : "An expression is missing here.",
                "Write a value or a function; text that begins with '@' is written '@@'.");
        }

        char next = text[at];
        return next switch
        {
            '\'' => ReadText(),
            '-' or '+' => ReadNumber(),
            '"' or '`' or '´' or '‘' or '’' or '“' or '”' => throw Fail($"Text is quoted with {next}.", "Quote text with '."),
            _ when char.IsAsciiDigit(next) => ReadNumber(),
            _ when char.IsAsciiLetter(next) || next == '_' => ReadWord(),
            _ => throw Fail($"'{next}' begins no expression.", "Write a value or a function; text that begins with '@' is written '@@'."),
        };
    }

    private Literal ReadText()
    {
        int begin = at++;
        System.Text.StringBuilder value = new();
        while (true)
        {
            int quote = text.IndexOf('\'', at);
            if (quote < 0)
            {
                throw new ExpressionException(
                    "The quote is not closed.", "Write ' behind the text; a quote inside it is written twice.", begin);
            }

            value.Append(text, at, quote - at);
            at = quote + 1;
            if (at == text.Length || text[at] != '\'')
            {
                return new Literal(value.ToString(), begin, at);
            }

            value.Append('\'');
            at++;
        }
    }

    private Literal ReadNumber()
    {
        int begin = at++;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.' || IsExponentSign()))
        {
            at++;
        }

        ReadOnlySpan<char> written = text.AsSpan(begin, at - begin);
        object? value = long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) ? whole
            : decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact
            : double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double large) ? large
            : null;
        return value is null
            ? throw new ExpressionException($"'{written}' is no number.", "Write a number such as 5 or 7.5, or quote the text.", begin)
            : new Literal(value, begin, at);
    }

    private bool IsExponentSign() => text[at] is '+' or '-' && text[at - 1] is 'e' or 'E' && char.IsAsciiDigit(text[at - 2]);

    private Expression ReadWord()
    {
        int begin = at;
        string word = ReadName();
        SkipBlanks();
        if (at < text.Length && text[at] == '(')
        {
            return new Call(word, ReadArguments(word), begin, at);
        }

        return word.ToLowerInvariant() switch
        {
            "true" => new Literal(true, begin, begin + word.Length),
            "false" => new Literal(false, begin, begin + word.Length),
            "null" => new Literal(null, begin, begin + word.Length),
            _ => throw new ExpressionException(
                $"'{word}' is no value and no function call.",
                $"Write '{word}(...)' if it is a function, or quote it; text that begins with '@' is written '@@'.",
                begin),
        };
    }

    private List<Expression> ReadArguments(string function)
    {
        int opened = at++;
        List<Expression> arguments = [];
        SkipBlanks();
        if (at < text.Length && text[at] == ')')
        {
            at++;
            return arguments;
        }

        while (true)
        {
            arguments.Add(at < text.Length ? ReadExpression() : throw Unclosed(function, opened));
            switch (at < text.Length ? text[at] : '\0')
            {
                case ')':
                    at++;
                    return arguments;
                case ',':
                    at++;
                    break;
                case '\0' or '}':
                    throw Unclosed(function, opened);
                case var letter when char.IsLetter(letter) && text[at - 1] == '\'':
                    throw Fail($"'{Snippet()}' follows the end of a text.", "Write a quote inside a text twice.");
                default:
                    throw Fail($"'{Snippet()}' stands where ',' or ')' is expected.", $"Close the arguments of '{function}', or part them with ','.");
            }
        }
    }

    private Expression ReadAccesses(Expression target)
    {
        Expression value = target;
        for (int count = 0; ; count++)
        {
            if (count > MaximumChain)
            {
                throw Fail("The expression looks too deep into a value.", "Move a part of it into a Compose action.");
            }

            int before = at;
            SkipBlanks();
            bool isSafe = at < text.Length && text[at] == '?';
            int opening = isSafe ? at + 1 : at;
            char next = opening < text.Length ? text[opening] : '\0';
            if (next == '[')
            {
                at = opening + 1;
                Expression key = ReadExpression();
                if (at == text.Length || text[at] != ']')
                {
                    throw new ExpressionException("'[' is not closed.", "Write ']' behind the key.", opening);
                }

                at++;
                value = new Access(value, key, isSafe, target.Start, at);
            }
            else if (next == '.')
            {
                at = opening + 1;
                value = new Access(value, ReadMember(), isSafe, target.Start, at);
            }
            else if (isSafe)
            {
                throw Fail("'?' is followed by no key.", "Write ?['key'].");
            }
            else
            {
                at = before;
                return value;
            }
        }
    }

    private Literal ReadMember()
    {
        int begin = at;
        string name = ReadName();
        return name.Length > 0
            ? new Literal(name, begin, at)
            : throw Fail("'.' is followed by no name.", "Write the member as ['name'].");
    }

    private string ReadName()
    {
        int begin = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$'))
        {
            at++;
        }

        return text[begin..at];
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    // A long rest would hide what is meant.
    private string Snippet() => text.Length - at > 20 ? text[at..(at + 20)] + "..." : text[at..];

    private static ExpressionException Unclosed(string function, int opened) =>
        new($"The parenthesis of '{function}' is not closed.", "Write ')' behind its arguments.", opened);

    private ExpressionException Fail(string fault, string remedy) => new(fault, remedy, at);
}
