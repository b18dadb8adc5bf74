using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ConnectorRuntime.Gateway.Policies;

/// <summary>One expression in a policy parameter: a function's name and its one or two quoted arguments.</summary>
internal sealed record PolicyFunction(string Name, string Argument, string? Default)
{
    /// <summary>Reads <c>@name(…)</c> or <c>@{name(…)}</c> at a place; false when the sign there is just a sign, as in an e-mail address.</summary>
    /// <param name="text">The whole policy parameter.</param>
    /// <param name="at">Where the sign stands.</param>
    /// <param name="function">What was read.</param>
    /// <param name="end">The place after it.</param>
    /// <exception cref="NotImitatedException">An expression, but none that is known here.</exception>
    public static bool TryRead(string text, int at, [NotNullWhen(true)] out PolicyFunction? function, out int end)
    {
        function = null;
        bool braced = at + 1 < text.Length && text[at + 1] == '{';
        int next = at + (braced ? 2 : 1);
        if (braced && next < text.Length && text[next] == '@')
        {
            next++;
        }

        string name = ReadName(text, ref next);
        end = next;
        if (name.Length == 0 || next >= text.Length || text[next] != '(')
        {
            return braced ? throw Unknown(text, at) : false;
        }

        next++;
        List<string> arguments = ReadArguments(text, at, ref next);
        if (braced && (next >= text.Length || text[next++] != '}'))
        {
            throw Unknown(text, at);
        }

        string? known = Known.FirstOrDefault(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known is null || arguments.Count is 0 or > 2)
        {
            throw Unknown(text, at);
        }

        end = next;
        function = new PolicyFunction(known, arguments[0], arguments.ElementAtOrDefault(1));
        return true;
    }

    /// <summary>The expression's text for one call.</summary>
    public string Evaluate(PolicyContext context) => Name switch
    {
        Headers => context.Header(Argument) ?? Default ?? "",
        QueryParameters => context.QueryParameter(Argument) ?? Default ?? "",
        _ => context.Connection.TryGet(Argument, out string? value)
            ? value
            : Default ?? throw new PolicyException($"Property with name {Argument} is not present in connection parameters."),
    };

    private const string Headers = "headers";
    private const string QueryParameters = "queryParameters";
    private static readonly string[] Known = [Headers, QueryParameters, "connectionParameters"];

    private static string ReadName(string text, ref int next)
    {
        int start = next;
        while (next < text.Length && char.IsAsciiLetter(text[next]))
        {
            next++;
        }

        return text[start..next];
    }

    private static List<string> ReadArguments(string text, int at, ref int next)
    {
        List<string> arguments = [];
        while (true)
        {
            SkipBlanks(text, ref next);
            if (next < text.Length && text[next] == ')' && arguments.Count == 0)
            {
                next++;
                return arguments;
            }

            arguments.Add(ReadQuoted(text, at, ref next));
            SkipBlanks(text, ref next);
            char separator = next < text.Length ? text[next++] : '\0';
            if (separator == ')')
            {
                return arguments;
            }

            if (separator != ',')
            {
                throw Unknown(text, at);
            }
        }
    }

    private static string ReadQuoted(string text, int at, ref int next)
    {
        if (next >= text.Length || text[next] is not ('\'' or '"'))
        {
            throw Unknown(text, at);
        }

        char quote = text[next++];
        StringBuilder value = new();
        while (next < text.Length)
        {
            char current = text[next++];
            if (current != quote)
            {
                value.Append(current);
            }
            else if (next < text.Length && text[next] == quote)
            {
                value.Append(quote);
                next++;
            }
            else
            {
                return value.ToString();
            }
        }

        throw Unknown(text, at);
    }

    private static void SkipBlanks(string text, ref int next)
    {
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }
    }

    private static NotImitatedException Unknown(string text, int at) => new($"the expression in '{text[at..]}'");
}
