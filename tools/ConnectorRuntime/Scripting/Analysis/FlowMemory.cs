using Microsoft.CodeAnalysis;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What flows that grow out of one another share, and how much they may do together.</summary>
internal sealed class FlowMemory
{
    // A script of two thousand lines takes some 26,000 questions.
    private const int Questions = 1_000_000;
    private const int Deepest = 12;

    private int asked;

    /// <summary>For parameters asked about: whether their method returns what it is given.</summary>
    internal Dictionary<IParameterSymbol, bool> Returned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>How many flows within flows are being made.</summary>
    internal int Depth { get; set; }

    internal bool MayGoDeeper => Depth < Deepest && !IsWornOut;

    /// <summary>Whether there were too many questions to trust the answers.</summary>
    internal bool IsWornOut => asked > Questions;

    /// <summary>Counts a question; false once there were too many.</summary>
    internal bool Spend() => ++asked <= Questions;
}
