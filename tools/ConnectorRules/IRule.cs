using Connectors.Diagnostics;

namespace ConnectorRules;

/// <summary>One thing the platform, certification or good practice demands of a connector.</summary>
/// <remarks>A rule looks and speaks; it reads no file, knows no option and keeps no state between calls.</remarks>
public interface IRule
{
    /// <summary>What stays the same in all its findings.</summary>
    RuleInfo Info { get; }

    /// <summary>What is wrong with a connector; nothing where the part it looks at is not there.</summary>
    IEnumerable<Diagnostic> Check(ConnectorSubject connector);
}
