namespace PacPackager.ExternalTools;

/// <summary>One start of another program. There is no shell: every argument arrives as it is.</summary>
/// <param name="Program">Its name, looked for where programs are.</param>
/// <param name="Arguments">One word each.</param>
/// <param name="Directory">Absolute path of the folder it starts in.</param>
internal sealed record ToolCall(string Program, IReadOnlyList<string> Arguments, string Directory)
{
    /// <summary>Environment variables it gets beside those of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>After this time it is ended, with all it started; null for any time.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>What to do where it cannot be started.</summary>
    public string Remedy { get; init; } = "Install it, or put it on the path.";
}
