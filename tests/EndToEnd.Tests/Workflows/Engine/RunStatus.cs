namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>How an action, or a run, has ended.</summary>
internal enum RunStatus
{
    /// <summary>It did what it should.</summary>
    Succeeded,

    /// <summary>It did not.</summary>
    Failed,

    /// <summary>What it waits for ended otherwise than it wants.</summary>
    Skipped,
}
