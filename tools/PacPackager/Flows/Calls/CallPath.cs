using Connectors;
using PacPackager.Flows.Expressions;

namespace PacPackager.Flows.Calls;

/// <summary>The path of a call, segment by segment, and how it compares with the templates of a definition.</summary>
internal sealed class CallPath
{
    private readonly IReadOnlyList<IReadOnlyList<TemplatePart>> segments;

    private CallPath(IReadOnlyList<IReadOnlyList<TemplatePart>> segments) => this.segments = segments;

    /// <summary>The path with <c>{}</c> in place of each expression, as messages and guesses use it.</summary>
    internal string Shape => string.Join('/', segments.Select(segment => string.Concat(segment.Select(part => part.Text ?? "{}"))));

    /// <summary>Takes a path apart at its slashes; those inside expressions part nothing.</summary>
    internal static CallPath Of(Template template)
    {
        List<List<TemplatePart>> segments = [[]];
        foreach (TemplatePart part in template.Parts)
        {
            if (part.Text is null)
            {
                segments[^1].Add(part);
                continue;
            }

            string[] pieces = part.Text.Split('/');
            for (int at = 0; at < pieces.Length; at++)
            {
                if (at > 0)
                {
                    segments.Add([]);
                }

                if (pieces[at].Length > 0)
                {
                    segments[^1].Add(new TemplatePart(pieces[at], null));
                }
            }
        }

        return new CallPath(segments);
    }

    /// <summary>The path below a prefix; null where it does not begin with it.</summary>
    internal CallPath? Below(string prefix)
    {
        string[] wanted = prefix.Split('/');
        bool begins = wanted.Length < segments.Count && wanted.Zip(segments).All(pair => TextOf(pair.Second) == pair.First);
        return begins ? new CallPath([[], .. segments.Skip(wanted.Length)]) : null;
    }

    /// <summary>Whether an operation's path template could have made this path.</summary>
    internal bool Fits(Operation operation)
    {
        string[] templates = operation.Path.Split('/');
        return templates.Length == segments.Count && templates.Zip(segments).All(pair => Fits(pair.First, pair.Second));
    }

    /// <summary>What stands in place of each path parameter, where that is all of a segment.</summary>
    internal IEnumerable<(Parameter Parameter, Expression Expression)> Values(Operation operation) =>
        from pair in operation.Path.Split('/').Zip(segments)
        where pair.First.StartsWith('{') && pair.First.EndsWith('}') && pair.Second is [{ Expression: not null }]
        let parameter = operation.Parameters.FirstOrDefault(each => each.In == ParameterLocation.Path && each.Name == pair.First[1..^1])
        where parameter is not null
        select (parameter, pair.Second[0].Expression!);

    /// <summary>What stands in braces, as in the definition, where a value belongs.</summary>
    internal IEnumerable<string> Placeholders(Operation operation) =>
        from pair in operation.Path.Split('/').Zip(segments)
        let text = TextOf(pair.Second)
        where pair.First.Contains('{', StringComparison.Ordinal) && text is ['{', .., '}']
        select text;

    private static bool Fits(string template, IReadOnlyList<TemplatePart> segment)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return TextOf(segment) == template;
        }

        // A parameter with text around it is not followed further than that something is there.
        return segment.Count > 0;
    }

    private static string? TextOf(IReadOnlyList<TemplatePart> segment) => segment switch
    {
        [] => "",
        [{ Text: { } text }] => text,
        _ => null,
    };
}
