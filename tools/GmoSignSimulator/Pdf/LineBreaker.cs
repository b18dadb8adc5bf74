namespace GmoSignSimulator.Pdf;

/// <summary>Breaks a text into lines that fit a width, at a blank where there is one.</summary>
internal static class LineBreaker
{
    public static IEnumerable<string> Break(string text, double width, Func<string, double> measure)
    {
        foreach (string paragraph in text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n'))
        {
            string rest = new([.. paragraph.Where(letter => !char.IsControl(letter))]);
            while (measure(rest) > width && rest.Length > 1)
            {
                int fitting = Fitting(rest, width, measure);
                int blank = rest.LastIndexOf(' ', fitting - 1);
                int end = blank > 0 ? blank : fitting;
                yield return rest[..end].TrimEnd();
                rest = rest[end..].TrimStart();
            }

            yield return rest;
        }
    }

    /// <summary>How many characters from the start fit; at least one, and never half of a pair.</summary>
    private static int Fitting(string text, double width, Func<string, double> measure)
    {
        int low = 1;
        int high = text.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = measure(text[..middle]) <= width ? (middle, high) : (low, middle - 1);
        }

        return !char.IsHighSurrogate(text[low - 1]) ? low : low > 1 ? low - 1 : low + 1;
    }
}
