namespace GmoSignSimulator.Wire;

/// <summary>One place of a request that the service does not take.</summary>
/// <param name="Path">Where, like <c>partner_signer_list[1].email</c>; <c>body</c> for the whole.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
internal sealed record Violation(string Path, string Message);
