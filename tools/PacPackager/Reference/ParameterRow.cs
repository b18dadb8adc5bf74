namespace PacPackager.Reference;

/// <summary>One input.</summary>
/// <param name="Name">The label.</param>
/// <param name="Key">The name on the wire, without that of what holds it.</param>
/// <param name="IsRequired">Whether it must be given, where what holds it is given.</param>
/// <param name="Type">The type, or empty where any is taken.</param>
/// <param name="Description">What to enter; may be empty.</param>
internal sealed record ParameterRow(string Name, string Key, bool IsRequired, string Type, string Description);
