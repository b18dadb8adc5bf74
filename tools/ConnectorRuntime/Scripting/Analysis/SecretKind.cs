namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What a script must not log.</summary>
public enum SecretKind
{
    /// <summary>The connection's credential.</summary>
    Credential,

    /// <summary>All headers of a request, the credential among them.</summary>
    Headers,

    /// <summary>The body of a request or an answer.</summary>
    Body,
}
