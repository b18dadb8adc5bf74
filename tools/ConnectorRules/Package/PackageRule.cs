using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>A rule about an archive as a whole; silent about a connector.</summary>
internal abstract class PackageRule : IRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Package is { } package ? Check(package) : [];

    protected abstract IEnumerable<Diagnostic> Check(PackageSubject package);
}
