namespace PacStandIn;

/// <summary>How one command is to end.</summary>
internal sealed record ScriptedOutcome(string Output, string Error, int ExitCode, bool Acts, bool Hangs, int Repeats);
