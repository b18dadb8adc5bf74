namespace PacPackager;

/// <summary>What the process answers; shown in every help text.</summary>
public enum ExitCode
{
    /// <summary>Nothing wrong.</summary>
    Clean = 0,

    /// <summary>Something was found, or a call failed.</summary>
    Findings = 1,

    /// <summary>The command line is wrong, or an input cannot be read.</summary>
    Usage = 2,

    /// <summary>Another program we drive failed.</summary>
    ExternalTool = 3,
}
