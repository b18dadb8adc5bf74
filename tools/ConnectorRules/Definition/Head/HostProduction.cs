using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Head;

/// <summary>Wants a host that the platform can call.</summary>
internal sealed class HostProduction : IRule
{
    public RuleInfo Info { get; } = new(
        "host-production", Severity.Warning, "The host is the service's own: no localhost, address, placeholder or example.",
        "Write the host that the service runs on, or let a policy of template dynamichosturl put it in.")
    {
        Why = "The platform calls the host from its own network: it cannot reach the author's machine, and an example answers nobody.",
        Source = "\"Fix certification policy errors\": 5000.2.6.4. 11 of 1,031 accepted connectors have such a host; most of them "
            + "replace it by a policy or "
            + "a script, which this rule grants.",
        Bad = """
            "host": "localhost:5001"
            """,
        Good = """
            "host": "invoices.azurewebsites.net"
            """,
        Covers = ["production host", "5000.2.6.4 https, production host"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        BackendHost.Name(connector) is { } host && !BackendHost.IsReplaced(connector)
        && BackendHost.Unreachable(host, connector.Properties) is { } what
            ? [Weighed(connector, Info.At(connector.Tree!.Root.PositionOf("host"), $"The host '{host}' is {what}."))]
            : [];

    // Whether the host is replaced is written in files that are not looked at where the definition is judged alone.
    private static Diagnostic Weighed(ConnectorSubject connector, Diagnostic finding) =>
        connector.IsWholeFolder ? finding : finding with { Severity = Severity.Info };
}
