namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What a script gives back.</summary>
internal enum AnswerKind
{
    /// <summary>It is not sure.</summary>
    Unknown,

    /// <summary>The service's answer, or one of the script's own that reports no failure.</summary>
    Answer,

    /// <summary>A response with the status of a failure, or an exception.</summary>
    Refusal,

    /// <summary>No response at all.</summary>
    Nothing,
}
