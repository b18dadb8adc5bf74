namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What can be known about a script without running it. Only what is sure is listed.</summary>
public sealed record ScriptFacts
{
    /// <summary>Whether the script reads <c>Context.OperationId</c> anywhere.</summary>
    public required bool ReadsOperationId { get; init; }

    /// <summary>Every operation id the script tests for, in the order of the text; one entry a place.</summary>
    public required IReadOnlyList<OperationIdMatch> OperationIds { get; init; }

    /// <summary>What becomes of a call whose operation none of <see cref="OperationIds"/> matches.</summary>
    public required UnnamedOperations UnnamedOperations { get; init; }

    /// <summary>Whether an operation the script does not name is answered all the same; null where that cannot be known.</summary>
    public bool? AnswersEveryOperation => UnnamedOperations.Answered;

    /// <summary>How the script decodes the operation id from base64; null where it does not.</summary>
    /// <remarks>
    /// A script that never decodes deserves no more than advice: the id arrives encoded in some regions only, and none of the
    /// published scripts decodes it.
    /// </remarks>
    public required OperationIdDecoding? Decoding { get; init; }

    /// <summary>Functions that are async and void: nobody can await them, and what they throw is lost. The text is the function's name.</summary>
    public required IReadOnlyList<ScriptPlace> AsyncVoids { get; init; }

    /// <summary>Places that block the thread until something is done. The text is what blocks, such as <c>.Result</c>.</summary>
    public required IReadOnlyList<ScriptPlace> BlockingWaits { get; init; }

    /// <summary>Tasks started and forgotten where the compiler does not warn of it (CS4014). The text is the method's name.</summary>
    public required IReadOnlyList<ScriptPlace> UnawaitedTasks { get; init; }

    /// <summary>Credentials, headers and bodies the script writes to a log.</summary>
    public required IReadOnlyList<LoggedSecret> LoggedSecrets { get; init; }

    /// <summary>Catch blocks without a statement. The text is the exception's type.</summary>
    public required IReadOnlyList<ScriptPlace> EmptyCatches { get; init; }

    /// <summary>Calls sent with a token that is never cancelled. The text is the token as written.</summary>
    public required IReadOnlyList<ScriptPlace> IgnoresCancellation { get; init; }

    /// <summary>Places where the script's answer is null. The text is the method's name.</summary>
    public required IReadOnlyList<ScriptPlace> ReturnsNull { get; init; }

    /// <summary>Places that give an answer a <c>Location</c> header; a trigger's subscription needs one.</summary>
    public required IReadOnlyList<ScriptPlace> SetsLocation { get; init; }

    /// <summary>Whether the script asks for the call's address on the connector gateway.</summary>
    public required bool UsesOriginalRequestUri { get; init; }

    /// <summary>Whether the script asks for an address on the connector gateway by <c>CreateNotificationUri</c>.</summary>
    public required bool CreatesNotificationUri { get; init; }

    /// <summary>Whether the script ever sends a call.</summary>
    public required bool SendsUpstream { get; init; }
}
