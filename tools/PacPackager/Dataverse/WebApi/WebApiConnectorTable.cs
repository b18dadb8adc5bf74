using Newtonsoft.Json.Linq;

namespace PacPackager.Dataverse.WebApi;

/// <summary>The table <c>connector</c> over the Web API of Dataverse.</summary>
/// <param name="environment">The environment.</param>
/// <param name="caller">Sends what is asked.</param>
/// <param name="refusals">Say what failed.</param>
internal sealed class WebApiConnectorTable(EnvironmentAddress environment, WebApiCaller caller, WebApiRefusals refusals) : IConnectorTable
{
    private readonly ConnectorRequests requests = new(environment);

    /// <inheritdoc />
    public async Task<StoredConnector?> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        WebApiOutcome outcome = await caller.SendAsync(requests.Read(id), cancellationToken);
        return outcome.Reply is { } reply && WebApiRefusals.IsRowMissing(reply) ? null : Row(outcome.Request, Json(outcome));
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<StoredConnector>> FindAsync(string displayName, CancellationToken cancellationToken)
    {
        List<StoredConnector> found = [];
        HashSet<Uri> pages = [];
        for (WebApiRequest? page = requests.Find(displayName); page is not null;)
        {
            if (!pages.Add(page.Address))
            {
                throw refusals.Unusable(page, "with a link to a page that was there before");
            }

            JObject json = Json(await caller.SendAsync(page, cancellationToken));
            JArray rows = json["value"] as JArray ?? throw refusals.Unusable(page, "without a list of rows");
            found.AddRange(rows.Select(row => Row(page, row as JObject)));
            page = Next(page, json);
        }

        // The database takes letters with and without accents for the same; a connector of another name is not the one meant.
        return [.. found.Where(row => IsNamed(row, displayName)).OrderBy(row => row.Id)];
    }

    /// <inheritdoc />
    public async Task WriteAsync(Guid id, ConnectorRow row, StoredConnector? replaced, string? solution, CancellationToken cancellationToken)
    {
        WebApiRequest request = replaced is null ? requests.Create(id, row, solution) : requests.Replace(replaced, row, solution);
        WebApiOutcome outcome = await caller.SendAsync(request, cancellationToken);
        if (outcome.Succeeded)
        {
            return;
        }

        DataverseException refusal = refusals.Of(outcome);
        if (outcome.Doubt == Doubt.None)
        {
            throw refusal;
        }

        await new UnconfirmedWrite(this, id, row, replaced).SettleAsync(outcome.Doubt, refusal, cancellationToken);
    }

    private static bool IsNamed(StoredConnector row, string displayName) =>
        row.Row.DisplayName.Trim().Equals(displayName.Trim(), StringComparison.OrdinalIgnoreCase);

    private JObject Json(WebApiOutcome outcome) => outcome.Succeeded
        ? ODataJson.TryObject(outcome.Reply!.Body) ?? throw refusals.Unusable(outcome.Request, "something that is not JSON of the Web API")
        : throw refusals.Of(outcome);

    private StoredConnector Row(WebApiRequest request, JObject? json) =>
        (json is null ? null : ConnectorColumns.Read(json)) ?? throw refusals.Unusable(request, "with a row that has no id or no version");

    private WebApiRequest? Next(WebApiRequest page, JObject json)
    {
        if (json["@odata.nextLink"] is not JValue { Value: string link })
        {
            return null;
        }

        // The token goes along with the request: it must not be led elsewhere.
        return Uri.TryCreate(page.Address, link, out Uri? next) && environment.Owns(next)
            ? ConnectorRequests.Following(page, next)
            : throw refusals.Unusable(page, "with a link to a page of another host, which is not followed");
    }
}
