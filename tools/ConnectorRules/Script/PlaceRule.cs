using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>A rule that speaks of each place of one kind in the script.</summary>
internal abstract class PlaceRule : IRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Compilation is not { } compilation
        ? []
        : Places(compilation.Facts).Select(place => Info.At(place.Position, Message(place.Text)) with { Fix = FixOf(place.Text) });

    protected abstract IReadOnlyList<ScriptPlace> Places(ScriptFacts facts);

    protected abstract string Message(string text);

    protected virtual string? FixOf(string text) => Info.Fix;
}
