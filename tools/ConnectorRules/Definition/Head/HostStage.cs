using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Head;

/// <summary>Doubts hosts that are named like a stage before production.</summary>
internal sealed class HostStage : IRule
{
    private static readonly HashSet<string> Stages = new(
        ["dev", "develop", "development", "test", "testing", "tst", "qa", "uat", "sit", "stage", "staging", "stg", "preprod", "sandbox", "demo"],
        StringComparer.Ordinal);

    // Azure DevOps is developed with, not being developed.
    private const string AzureDevOps = "dev.azure.com";

    public RuleInfo Info { get; } = new(
        "host-stage", Severity.Info, "The host is not named like one for tests.", "Write the production host, unless this is it.")
    {
        CertificationOnly = true,
        Why = "Certification refuses connectors of a staging or test service; a reviewer asks when the name looks like one.",
        Source = "\"Fix certification policy errors\": 5000.2.6.4. One of 48 accepted connectors at hand calls a host of that kind "
            + "without replacing it.",
        Bad = """
            "host": "api.staging.fabrikam.com"
            """,
        Good = """
            "host": "api.fabrikam.com"
            """,
        Covers = ["production host", "5000.2.6.4 https, production host"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        BackendHost.Name(connector) is { } host && !BackendHost.IsReplaced(connector) && host != AzureDevOps && StageIn(host) is { } stage
            ? [Info.At(connector.Tree!.Root.PositionOf("host"), $"The host '{host}' has '{stage}' in its name.")]
            : [];

    // The last two labels are the name somebody has registered.
    private static string? StageIn(string host) =>
        host.Split('.').SkipLast(2).SelectMany(label => label.Split('-')).FirstOrDefault(Stages.Contains);
}
