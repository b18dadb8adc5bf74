using System.Text;

namespace ConnectorRuntime.Gateway.Policies;

/// <summary>
/// A policy parameter: text with expressions in it, such as <c>https://@connectionParameters('site').example.com</c>.
/// </summary>
/// <remarks>
/// Known are <c>@headers('n')</c>, <c>@queryParameters('n')</c> and <c>@connectionParameters('n', 'default')</c>, bare or as <c>@{…}</c>.
/// Source: the policy template pages of the custom connector documentation.
/// </remarks>
internal sealed class PolicyText
{
    private readonly IReadOnlyList<Func<PolicyContext, string>> parts;

    private PolicyText(IReadOnlyList<Func<PolicyContext, string>> parts) => this.parts = parts;

    /// <summary>Reads a text once, so that calls only evaluate it.</summary>
    /// <exception cref="NotImitatedException">It holds an expression that is not known here.</exception>
    public static PolicyText Parse(string text)
    {
        List<Func<PolicyContext, string>> parts = [];
        StringBuilder literal = new();
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] == '@' && PolicyFunction.TryRead(text, at, out PolicyFunction? function, out int end))
            {
                AddLiteral(parts, literal);
                parts.Add(function.Evaluate);
                at = end;
            }
            else
            {
                literal.Append(text[at++]);
            }
        }

        AddLiteral(parts, literal);
        return new PolicyText(parts);
    }

    /// <summary>The text for one call.</summary>
    /// <exception cref="PolicyException">A connection parameter has neither a value nor a default.</exception>
    public string Evaluate(PolicyContext context) => string.Concat(parts.Select(part => part(context)));

    private static void AddLiteral(List<Func<PolicyContext, string>> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            string text = literal.ToString();
            parts.Add(_ => text);
            literal.Clear();
        }
    }
}
