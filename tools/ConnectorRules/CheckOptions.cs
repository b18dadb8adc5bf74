using Connectors.Diagnostics;

namespace ConnectorRules;

/// <summary>How a connector is judged.</summary>
/// <param name="Profile">What it is held to.</param>
/// <param name="ApplySuppressions">Whether what <c>pacpackager.json</c> suppresses stays silent.</param>
public sealed record CheckOptions(Profile Profile = Profile.Deploy, bool ApplySuppressions = true)
{
    /// <summary>Suppressions for what brings no <c>pacpackager.json</c> of its own; null for none.</summary>
    public SuppressionFile? Suppressions { get; init; }
}
