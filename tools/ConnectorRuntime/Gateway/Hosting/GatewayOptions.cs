using System.Security.Cryptography.X509Certificates;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Scripting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>What a gateway serves, and how.</summary>
public sealed record GatewayOptions
{
    /// <summary>The connector's folder, or its definition file.</summary>
    public required string Directory { get; init; }

    /// <summary>The service to call instead of the definition's host: absolute http or https.</summary>
    public required Uri BackendUrl { get; init; }

    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Adds https on a free port of its own where given, for clients that send a bearer token over nothing else.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The connection's name, a segment of its address.</summary>
    public string ConnectionName { get; init; } = "local";

    /// <summary>The connection's parameters.</summary>
    public ConnectionValues Connection { get; init; } = ConnectionValues.Empty;

    /// <summary>The key flows show to use the connection; made anew (256 bits) where null.</summary>
    public string? Key { get; init; }

    /// <summary>Calls a minute, 0 for any number; what <c>pacpackager.json</c> says, else 500, where null.</summary>
    public int? CallsPerMinute { get; init; }

    /// <summary>The time a script has for a call.</summary>
    public TimeSpan ScriptLimit { get; init; } = ScriptCall.PlatformTimeLimit;

    /// <summary>Gets what the gateway has to say: what it does not imitate, reloads, compiler findings.</summary>
    public Action<GatewayNotice> Notify { get; init; } = _ => { };

    /// <summary>What a script's logger writes to; nowhere, as on the platform, unless said.</summary>
    public ILogger ScriptLogger { get; init; } = NullLogger.Instance;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
