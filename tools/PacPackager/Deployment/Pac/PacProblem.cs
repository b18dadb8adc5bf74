namespace PacPackager.Deployment.Pac;

/// <summary>Why a call of pac did not do what was asked.</summary>
internal enum PacProblem
{
    /// <summary>Something that pac's own text tells best.</summary>
    Failed,

    /// <summary>pac has no profile, or its sign-in does not hold any more.</summary>
    NotLoggedIn,

    /// <summary>This version of pac does not know a command or an option.</summary>
    OtherVersion,

    /// <summary>The environment could not make room for the script.</summary>
    ScriptNotProvisioned,

    /// <summary>It took longer than it may.</summary>
    TimedOut,

    /// <summary>It exited with 0, and its text is not what that command prints.</summary>
    UnexpectedOutput,
}
