using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Icon;

/// <summary>A rule that looks at the icon, where there is one that can be opened.</summary>
internal abstract class IconRule : IRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Icon is { } icon && Fault(icon) is { } fault ? [Info.At(new SourcePosition(icon.Path, 1, 1), fault)] : [];

    /// <summary>What is wrong, or null.</summary>
    protected abstract string? Fault(IconFile icon);

    protected static string NameOf(IconFile icon) => Path.GetFileName(icon.Path);
}
