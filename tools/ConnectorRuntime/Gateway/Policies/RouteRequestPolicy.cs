using System.Text.RegularExpressions;
using ConnectorRuntime.Gateway.Calls;

namespace ConnectorRuntime.Gateway.Policies;

/// <summary>Template <c>routerequesttoendpoint</c>: another path below the same base, and maybe another method.</summary>
/// <param name="newPath">The path; <c>{name}</c> stands for a path value of the call.</param>
/// <param name="method">The method, or null for the call's own.</param>
internal sealed partial class RouteRequestPolicy(PolicyText newPath, HttpMethod? method) : IRequestPolicy
{
    private const string OriginalMethod = "@Request.OriginalHTTPMethod";

    public static RouteRequestPolicy Read(PolicyParameters parameters)
    {
        string? method = parameters.Text("httpMethod");
        bool keeps = string.IsNullOrWhiteSpace(method) || method.Equals(OriginalMethod, StringComparison.OrdinalIgnoreCase);
        if (!keeps && !method!.All(char.IsAsciiLetter))
        {
            throw new NotImitatedException($"the method '{method}'");
        }

        return new RouteRequestPolicy(parameters.Required("newPath"), keeps ? null : new HttpMethod(method!.ToUpperInvariant()));
    }

    public void Apply(PolicyContext context)
    {
        BackendRequest request = context.Request;
        string target = PathVariable().Replace(
            newPath.Evaluate(context), match => request.PathValues.GetValueOrDefault(match.Groups[1].Value, match.Value));
        int question = target.IndexOf('?', StringComparison.Ordinal);
        string path = question < 0 ? target : target[..question];
        request.Path = path.StartsWith('/') ? path : "/" + path;
        request.Method = method ?? request.Method;
        if (question >= 0)
        {
            request.Query = QueryText.Parse(target[question..]).Concat(request.Query);
        }
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex PathVariable();
}
