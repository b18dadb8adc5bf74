namespace ConnectorRules.Catalogue;

/// <summary>A check the platform or certification is known to make.</summary>
/// <param name="Area">Which part of the platform names it.</param>
/// <param name="Name">Its name there, or in our words where it has none.</param>
/// <param name="WhyNot">Why no rule stands for it, as a sentence; null where a rule does.</param>
public sealed record PlatformCheck(string Area, string Name, string? WhyNot = null);
