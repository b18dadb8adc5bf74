using Connectors.Diagnostics;

namespace ConnectorRules;

/// <summary>A rule that is asked after all others, so that it need not repeat them.</summary>
internal interface ILateRule : IRule
{
    /// <summary>What is wrong beyond what was found already.</summary>
    IEnumerable<Diagnostic> Check(ConnectorSubject connector, IReadOnlyList<Diagnostic> found);
}
