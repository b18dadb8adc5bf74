namespace Connectors.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>The platform or certification refuses the connector.</summary>
    Error,

    /// <summary>It works, but something is likely wrong.</summary>
    Warning,

    /// <summary>Advice.</summary>
    Info,
}
