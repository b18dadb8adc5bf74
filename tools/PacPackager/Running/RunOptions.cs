namespace PacPackager.Running;

/// <summary>What the command line of <c>run</c> asks for.</summary>
/// <param name="Operation">The operation's id.</param>
/// <param name="Directory">The connector's folder, or its definition file.</param>
/// <param name="Parameters">The parameters file, or <c>-</c>; null for none.</param>
/// <param name="Reply">The reply file, or null.</param>
/// <param name="Backend">The service to call, or null.</param>
/// <param name="Connection">The connection file, or <c>-</c>; null for none.</param>
/// <param name="EncodesOperationId">Gives the script the operation id base64-encoded.</param>
/// <param name="FillsDefaults">Fills in declared defaults of hidden inputs.</param>
/// <param name="ScriptLimit">The time the script has.</param>
internal sealed record RunOptions(
    string Operation,
    string Directory,
    string? Parameters,
    string? Reply,
    Uri? Backend,
    string? Connection,
    bool EncodesOperationId,
    bool FillsDefaults,
    TimeSpan ScriptLimit);
