using Connectors;

namespace ConnectorRules.Package;

/// <summary>How much XML and JSON of an archive is taken apart. Text of nothing but brackets takes a hundred times its size in memory.</summary>
internal sealed class StructureBudget
{
    // Each begins something that is kept. The solutions of the largest public kits have about a tenth.
    private const int MaximumMarks = 6_000_000;
    private const string Marks = "<=[{,";

    private int left = MaximumMarks;

    /// <summary>Takes what a text will need, before it is taken apart.</summary>
    /// <param name="file">What it is called in findings.</param>
    /// <param name="text">All of it, in any encoding that holds the marks as they are.</param>
    /// <exception cref="ConnectorLoadException">There is not so much left; less may fit still.</exception>
    internal void Take(string file, ReadOnlySpan<byte> text)
    {
        int needed = 0;
        foreach (char mark in Marks)
        {
            needed += text.Count((byte)mark);
        }

        if (needed > left)
        {
            throw new ConnectorLoadException(file, "The archive's XML and JSON have more elements than we look at; this file is left out.")
            {
                Kind = LoadProblem.Archive,
                Remedy = "Make several archives of it.",
            };
        }

        left -= needed;
    }
}
