using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConnectorRuntime.Scripting;

/// <summary>One call for a script to answer.</summary>
public sealed record ScriptCall
{
    /// <summary>The time a script has, unless a call says otherwise. Source: "Write code in a custom connector": 2 minutes.</summary>
    public static readonly TimeSpan PlatformTimeLimit = TimeSpan.FromSeconds(120);

    /// <summary>The operation's id as the script is to see it.</summary>
    public required string OperationId { get; init; }

    /// <summary>The request as the backend would get it: absolute backend address, credentials in place, policies applied.</summary>
    public required HttpRequestMessage Request { get; init; }

    /// <summary>Carries what the script sends.</summary>
    public required Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Send { get; init; }

    /// <summary>Id that ties the log lines of one call together.</summary>
    public string CorrelationId { get; init; } = Guid.NewGuid().ToString();

    /// <summary>The same call's address on the gateway, query included; null where there is none, as in some regions.</summary>
    public Uri? OriginalRequestUri { get; init; }

    /// <summary>The connection's address on the gateway, below which notification addresses lie; null where there is none.</summary>
    public Uri? ConnectionUri { get; init; }

    /// <summary>Where the script's own log lines go.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>How long the script may take.</summary>
    public TimeSpan TimeLimit { get; init; } = PlatformTimeLimit;
}
