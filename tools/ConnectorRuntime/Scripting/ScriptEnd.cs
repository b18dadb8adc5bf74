namespace ConnectorRuntime.Scripting;

/// <summary>How a script's run ended.</summary>
public enum ScriptEnd
{
    /// <summary>With a response of the script's.</summary>
    Answered,

    /// <summary>With an exception that the script did not catch.</summary>
    Threw,

    /// <summary>Without an exception and without a response.</summary>
    NoResponse,

    /// <summary>The time limit passed first.</summary>
    TimedOut,
}
