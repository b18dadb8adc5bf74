using System.Text;

namespace GmoSignSimulator.Pdf;

/// <summary>A part of a line that one font can draw, or that none can.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Font">The font, or null when no font has them.</param>
/// <param name="Width">Points.</param>
internal sealed record TextRun(string Text, TextFont? Font, double Width)
{
    public int Characters => Text.EnumerateRunes().Count();

    /// <summary>What stands in the box that takes the place of the text.</summary>
    public string MissingLabel => LabelOf(Text);

    public static IReadOnlyList<TextRun> Split(string text, IReadOnlyList<TextFont> fonts, Func<TextFont, string, double?> measure, double size)
    {
        if (text.Length == 0)
        {
            return [];
        }

        foreach (TextFont font in fonts)
        {
            if (measure(font, text) is { } width)
            {
                return [new TextRun(text, font, width)];
            }
        }

        return [.. Group(text, fonts, measure).Select(part => new TextRun(part.Text, part.Font, part.Font is null
            ? (measure(fonts[0], LabelOf(part.Text))!.Value / 2) + (size * 0.2)
            : measure(part.Font, part.Text)!.Value))];
    }

    private static IEnumerable<(string Text, TextFont? Font)> Group(
        string text, IReadOnlyList<TextFont> fonts, Func<TextFont, string, double?> measure)
    {
        StringBuilder part = new();
        TextFont? current = null;
        foreach (Rune rune in text.EnumerateRunes())
        {
            TextFont? font = fonts.FirstOrDefault(each => measure(each, rune.ToString()) is not null);
            if (part.Length > 0 && font != current)
            {
                yield return (part.ToString(), current);
                part.Clear();
            }

            current = font;
            part.Append(rune.ToString());
        }

        yield return (part.ToString(), current);
    }

    private static string LabelOf(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return FormattableString.Invariant($"no font: {runes.Length} x U+{runes[0].Value:X4}{(runes.Length > 1 ? "..." : "")}");
    }
}
