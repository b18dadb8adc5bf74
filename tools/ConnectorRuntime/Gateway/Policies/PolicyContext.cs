using System.Net.Http.Headers;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Connections;

namespace ConnectorRuntime.Gateway.Policies;

/// <summary>What policies may look at and change: the request on its way out, and on the way back the response too.</summary>
internal sealed class PolicyContext(BackendRequest request, ConnectionValues connection)
{
    /// <summary>The request as the backend would get it.</summary>
    public BackendRequest Request { get; } = request;

    /// <summary>The connection the call is made with.</summary>
    public ConnectionValues Connection { get; } = connection;

    /// <summary>The answer, in response policies only.</summary>
    public HttpResponseMessage? Response { get; init; }

    /// <summary>A header of the message the policy works on: the response if there is one, else the request.</summary>
    public string? Header(string name) => Response is null
        ? Read(Request.Headers, Request.Content?.Headers, name)
        : Read(Response.Headers, Response.Content.Headers, name);

    /// <summary>A query parameter of the request, decoded.</summary>
    public string? QueryParameter(string name) => Request.Query.Find(name);

    /// <summary>Sets a header where it belongs: on the message or on its body.</summary>
    /// <exception cref="PolicyException">The header or its value is not allowed in HTTP.</exception>
    public void SetHeader(string name, string value, ExistsAction existsAction)
    {
        HttpHeaders message = Response is null ? Request.Headers : Response.Headers;
        HttpContentHeaders? content = Response is null ? Request.Content?.Headers : Response.Content.Headers;
        bool exists = Header(name) is not null;
        if (exists && existsAction == ExistsAction.Skip)
        {
            return;
        }

        HttpHeaders? target = HeaderCopy.BelongsToContent(name) ? content : message;
        if (exists && existsAction == ExistsAction.Override)
        {
            target?.Remove(name);
        }

        if (target is not null && !target.TryAddWithoutValidation(name, value))
        {
            throw new PolicyException($"The policy cannot set the header '{name}': its name or value is not allowed.");
        }
    }

    private static string? Read(HttpHeaders message, HttpContentHeaders? content, string name)
    {
        HttpHeaders? source = HeaderCopy.BelongsToContent(name) ? content : message;
        return source is not null && source.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.ToString() : null;
    }
}
