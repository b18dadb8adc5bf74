using System.Globalization;
using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Http;

/// <summary>Gives out the environment's token as App Service's managed identity endpoint does.</summary>
/// <remarks>Source: "How to use managed identities for App Service", REST endpoint reference, api-version 2019-08-01.</remarks>
internal static class ManagedIdentity
{
    internal const string Path = "/identity/token";

    internal static Reply Answer(LoggedRequest request, string identityHeader, string resource, string token)
    {
        if (request.Header("X-IDENTITY-HEADER") != identityHeader)
        {
            return Problem(401, "invalid_client", "X-IDENTITY-HEADER is missing or wrong.");
        }

        if (request.Query.GetValueOrDefault("api-version") != "2019-08-01")
        {
            return Problem(400, "invalid_request", "api-version must be 2019-08-01.");
        }

        return request.Query.GetValueOrDefault("resource")?.TrimEnd('/') != resource
            ? Problem(400, "invalid_resource", "The resource is not this environment.")
            : Reply.Json(200, new JObject
            {
                ["access_token"] = token,
                ["expires_on"] = TimeProvider.System.GetUtcNow().AddHours(24).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
                ["resource"] = resource,
                ["token_type"] = "Bearer",
                ["client_id"] = "00000000-0000-0000-0000-000000000002",
            });
    }

    private static Reply Problem(int status, string error, string description) =>
        Reply.Json(status, new JObject { ["error"] = error, ["error_description"] = description, ["message"] = description });
}
