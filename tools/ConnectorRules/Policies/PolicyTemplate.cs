using Connectors.Diagnostics;

namespace ConnectorRules.Policies;

/// <summary>A policy template of the platform.</summary>
/// <param name="Id">Its id; letter case does not count.</param>
/// <param name="Parameters">What its instances are filled with.</param>
internal sealed record PolicyTemplate(string Id, params IReadOnlyList<PolicyParameter> Parameters)
{
    /// <summary>The sections it may stand in.</summary>
    public IReadOnlyList<string> Sections { get; init; } = PolicySections.Usual;

    /// <summary>How much an absent parameter weighs.</summary>
    public Severity WhenIncomplete { get; init; } = Severity.Error;

    /// <summary>Whether its parameters are known; false for templates that are seen but not documented.</summary>
    public bool IsDocumented => Parameters.Count > 0;
}
