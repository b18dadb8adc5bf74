using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>A problem of reading, told as a finding.</summary>
/// <param name="kind">The kind of problem the rule speaks of.</param>
internal abstract class LoadProblemRule(LoadProblem kind) : IRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Problems
        .Where(problem => problem.Kind == kind && !IsFollowing(problem, connector))
        .Select(problem => Info.At(new SourcePosition(problem.File, problem.Line ?? 1, problem.Column ?? 1), problem.Fault) with
        {
            Fix = problem.Remedy ?? Info.Fix,
        });

    // What cannot be decoded is often no JSON either; that is one mistake.
    private bool IsFollowing(ConnectorLoadException problem, ConnectorSubject connector) =>
        kind != LoadProblem.NotUtf8
        && connector.Problems.Any(other => other.Kind == LoadProblem.NotUtf8 && other.File == problem.File);
}
