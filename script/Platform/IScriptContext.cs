using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

/// <summary>What the platform hands to a script for one call.</summary>
/// <remarks>
/// Source: "Write code in a custom connector" (Microsoft documentation). <see cref="OriginalRequestUri"/> and
/// <see cref="CreateNotificationUri"/> stand on no page; accepted connectors use both.
/// </remarks>
public interface IScriptContext
{
    /// <summary>Id that ties the log lines of one call together.</summary>
    string CorrelationId { get; }

    /// <summary>The operationId of the definition; base64-encoded in some regions.</summary>
    string OperationId { get; }

    /// <summary>The request as the backend would get it: absolute backend URL, credentials in place, policies applied.</summary>
    HttpRequestMessage Request { get; }

    /// <summary>A logger that no publisher can read.</summary>
    ILogger Logger { get; }

    /// <summary>The same call's address on the connector gateway, query included; null where a region lacks it.</summary>
    Uri OriginalRequestUri { get; }

    /// <summary>An address on the connector gateway for a path and query of this connector.</summary>
    /// <param name="pathAndQuery">A path below the connector, beginning with a slash.</param>
    Uri CreateNotificationUri(string pathAndQuery);

    /// <summary>Sends a request to any absolute address; connection credentials are not added to it.</summary>
    /// <param name="request">A message that has not been sent before.</param>
    /// <param name="cancellationToken">The script's own <see cref="ScriptBase.CancellationToken"/>.</param>
    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
