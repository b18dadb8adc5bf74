namespace ConnectorRuntime.Scripting;

/// <summary>What a call of a script came to.</summary>
/// <param name="End">How the run ended.</param>
/// <param name="Response">What the caller gets: the script's response, or the platform's own that tells nothing.</param>
/// <param name="Detail">
/// For the developer's eyes, null when the script answered: type and place of the exception, or the limit that passed.
/// Never an exception's text, which may hold what was sent.
/// </param>
public sealed record ScriptOutcome(ScriptEnd End, HttpResponseMessage Response, string? Detail = null);
