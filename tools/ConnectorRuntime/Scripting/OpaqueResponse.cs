using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRuntime.Scripting;

/// <summary>The platform's own answer where a script gave none: its shape is the gateway's, and it tells nothing of the cause.</summary>
internal static class OpaqueResponse
{
    internal static HttpResponseMessage Create(HttpStatusCode status, ScriptCall call)
    {
        JObject body = new()
        {
            ["error"] = new JObject
            {
                ["code"] = (int)status,
                ["clientRequestId"] = call.CorrelationId,
                ["message"] = status.ToString(),
            },
        };
        return new HttpResponseMessage(status)
        {
            Content = new StringContent(body.ToString(Formatting.None), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            RequestMessage = call.Request,
        };
    }
}
