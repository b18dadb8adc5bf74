using ConnectorRuntime.Scripting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConnectorRuntime.Gateway.Calls;

/// <summary>What calls run with, whichever operation they mean.</summary>
public sealed record CallSettings
{
    /// <summary>Sends a request to the backend.</summary>
    public required Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Send { get; init; }

    /// <summary>The time a script has for a call.</summary>
    public TimeSpan ScriptLimit { get; init; } = ScriptCall.PlatformTimeLimit;

    /// <summary>What a script's logger writes to; nowhere, as on the platform, unless said.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
