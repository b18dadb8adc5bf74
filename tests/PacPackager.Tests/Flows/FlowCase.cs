namespace PacPackager.Tests.Flows;

/// <summary>One edit of a workflow without faults, and the rules that speak of it.</summary>
/// <param name="Name">What was done, as a sentence without a full stop.</param>
/// <param name="File">The file edited.</param>
/// <param name="From">The text replaced; it stands there once.</param>
/// <param name="To">What takes its place.</param>
/// <param name="Found">Ids of the findings, in order of place; none where the edit is fine.</param>
internal sealed record FlowCase(string Name, string File, string From, string To, params string[] Found);
