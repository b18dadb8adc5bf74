using System.Collections.Specialized;
using System.Net;
using System.Text;
using System.Web;

namespace PacPackager.Tests.Dataverse.Authentication;

/// <summary>The token endpoint of Microsoft Entra, where the library's own requests end up.</summary>
/// <param name="answer">The status and JSON to give to the form that was posted.</param>
internal sealed class EntraStandIn(Func<NameValueCollection, (HttpStatusCode Status, string Json)> answer) : HttpMessageHandler
{
    /// <summary>Where tokens were asked for.</summary>
    public List<Uri> Addresses { get; } = [];

    /// <summary>The forms that were posted.</summary>
    public List<NameValueCollection> Forms { get; } = [];

    /// <summary>One that gives a token to everybody.</summary>
    internal static EntraStandIn Giving(string token) =>
        new(_ => (HttpStatusCode.OK, $$"""{ "token_type": "Bearer", "expires_in": 3599, "access_token": "{{token}}" }"""));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        NameValueCollection form = HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellationToken));
        Addresses.Add(request.RequestUri!);
        Forms.Add(form);
        (HttpStatusCode status, string json) = answer(form);
        return new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json"), RequestMessage = request };
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nothing here signs in without awaiting it.");
}
