using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>A call of the connector before it has a host and headers.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path behind <c>connectionRuntimeUrl</c>, escaped, with its query.</param>
/// <param name="Body">JSON body, or null.</param>
internal sealed record EngineRequest(HttpMethod Method, string Path, JToken? Body);
