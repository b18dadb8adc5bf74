namespace PacPackager.Flows.Expressions;

/// <summary>A function of the workflow definition language.</summary>
/// <param name="Name">As the documentation writes it; letter case does not count.</param>
/// <param name="Least">The fewest arguments it takes.</param>
/// <param name="Most">The most arguments it takes; null for any number.</param>
internal sealed record WorkflowFunction(string Name, int Least, int? Most)
{
    /// <summary>How many arguments, in words: <c>2 arguments</c>, <c>1 to 3 arguments</c>, <c>at least 2 arguments</c>.</summary>
    internal string Arity => (Least, Most) switch
    {
        (0, 0) => "no arguments",
        (1, 1) => "1 argument",
        (_, null) => $"at least {Least} argument{(Least == 1 ? "" : "s")}",
        _ when Least == Most => $"{Least} arguments",
        _ => $"{Least} to {Most} arguments",
    };

    /// <summary>Whether it takes so many.</summary>
    internal bool Takes(int count) => count >= Least && (Most is null || count <= Most);
}
