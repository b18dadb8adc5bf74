using System.Text;

namespace ConnectorRules.Package;

/// <summary>Texts from archives as a message can hold them: one line, no control characters, not too long.</summary>
internal static class ForeignText
{
    // Paths of flows have some hundred characters.
    private const int Longest = 160;

    internal static string Show(string? text)
    {
        StringBuilder shown = new();
        foreach (char letter in (text ?? "").AsSpan(0, Math.Min(text?.Length ?? 0, Longest)))
        {
            shown.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return text?.Length > Longest ? shown.Append('…').ToString() : shown.ToString();
    }
}
