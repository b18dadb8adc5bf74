using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants a colour for the icon's background.</summary>
internal sealed class IconBrandColorValid : IRule
{
    public RuleInfo Info { get; } = new(
        "icon-brand-color-valid", Severity.Error,
        "`iconBrandColor` is a colour written as #rrggbb.", "Write the colour as # and six hexadecimal digits.")
    {
        Why = "The designer paints the background of the icon and of every step with it.",
        Source = "Published schema of apiProperties.json, which requires it; \"Fix certification policy errors\", 5000.2.1.1. "
            + "All 1,021 accepted files that can be read have one of this form.",
        Bad = "\"iconBrandColor\": \"blue\"",
        Good = "\"iconBrandColor\": \"#005bac\"",
        Covers = ["iconBrandColor", "5000.2.1.1 colour valid, not the default"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Properties is not { Source: { } source, Json: { } properties })
        {
            yield break;
        }

        JToken? color = properties["iconBrandColor"];
        if (color is null)
        {
            // One that is misspelled is told of as such.
            if (!properties.Properties().Any(member => Spelling.Meant(member.Name, ["iconBrandColor"]) is not null))
            {
                yield return Info.At(connector.Properties.Position, "'properties' has no 'iconBrandColor'.", "Add 'iconBrandColor'.");
            }
        }
        else if (color is not JValue { Type: JTokenType.String, Value: string text })
        {
            yield return Info.At(source.PositionOf(color), $"'iconBrandColor' has to be a colour, and is {ValueText.Described(color)}.");
        }
        else if (!IsColor(text))
        {
            yield return Info.At(source.PositionOf(color), $"'{ValueText.Cut(text)}' is no colour of the form #rrggbb.", Remedy(text));
        }
    }

    private string Remedy(string text) => text switch
    {
        { Length: 4 } when text[0] == '#' && text[1..].All(char.IsAsciiHexDigit) => $"Write '#{text[1]}{text[1]}{text[2]}{text[2]}{text[3]}{text[3]}'.",
        { Length: 6 } when text.All(char.IsAsciiHexDigit) => $"Write '#{text}'.",
        _ when IsColor(text.Trim()) => $"Write '{text.Trim()}'.",
        _ => Info.Fix!,
    };

    private static bool IsColor(string text) => text.Length == 7 && text[0] == '#' && text[1..].All(char.IsAsciiHexDigit);
}
