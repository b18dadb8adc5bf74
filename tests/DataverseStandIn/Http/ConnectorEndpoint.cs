using System.Globalization;
using System.Text.RegularExpressions;
using DataverseStandIn.Querying;
using DataverseStandIn.Rows;
using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Http;

/// <summary>The Web API of the table <c>connector</c>.</summary>
internal sealed partial class ConnectorEndpoint(StandInEnvironment environment)
{
    private const string Root = "/api/data/v9.2/";
    private const string NotFound = "0x80040217";
    private const string Duplicate = "0x80040237";
    private const string VersionMismatch = "0x80060882";

    /// <summary>Carries out a request.</summary>
    /// <exception cref="RefusedException">It is refused.</exception>
    internal Reply Answer(LoggedRequest request)
    {
        if (!request.Path.StartsWith(Root, StringComparison.Ordinal))
        {
            return new Reply(404) { ContentType = "text/html", Body = "<html><head><title>404 - File or directory not found.</title></head></html>" };
        }

        string resource = request.Path[Root.Length..];
        if (resource == "connectors")
        {
            return request.Method switch
            {
                "GET" => Page.Of(environment, request),
                "POST" => Post(request),
                _ => NotAllowed(),
            };
        }

        if (OneRow().Match(resource) is not { Success: true } row || !Guid.TryParse(row.Groups[1].Value, out Guid id))
        {
            throw RefusedException.Of(404, "0x80060888", $"Resource not found for the segment '{resource.Split('(')[0]}'.");
        }

        return request.Method switch
        {
            "GET" => Get(request, id),
            "PATCH" => Patch(request, id),
            "DELETE" => Delete(request, id),
            _ => NotAllowed(),
        };
    }

    private static Reply NotAllowed() => Reply.Error(405, "0x80060888", "The requested resource does not support this http method.");

    private static bool WantsRow(LoggedRequest request) =>
        request.Header("Prefer")?.Contains("return=representation", StringComparison.Ordinal) == true;

    private static RefusedException Missing(Guid id) =>
        RefusedException.Of(404, NotFound, $"Entity 'Connector' With Id = {id} Does Not Exist");

    private Reply Get(LoggedRequest request, Guid id)
    {
        StandInRow row = environment.Rows.Find(id) ?? throw Missing(id);
        return request.Header("If-None-Match") == row.ETag
            ? Reply.Of(304, ("ETag", row.ETag))
            : Reply.Json(200, View.Of(row, request, environment.Url), ("ETag", row.ETag));
    }

    private Reply Patch(LoggedRequest request, Guid id)
    {
        StandInRow? row = environment.Rows.Find(id);
        CheckConditions(request, id, row);
        JObject values = RowBody.Read(request.Body);
        values.Remove("connectorid");
        if (row is null)
        {
            RowBody.CheckNew(values);
        }
        else if (values["name"] is { } name && (string?)name != row.Text("name"))
        {
            throw RefusedException.Of(400, "0x80040265", "The name of a connector cannot be changed.");
        }

        return Written(request, id, values, isNew: row is null);
    }

    private Reply Post(LoggedRequest request)
    {
        JObject values = RowBody.Read(request.Body);
        Guid id = (string?)values["connectorid"] is { } chosen ? Guid.Parse(chosen, CultureInfo.InvariantCulture) : Guid.NewGuid();
        if (environment.Rows.Find(id) is not null)
        {
            throw RefusedException.Of(412, Duplicate, "A record with matching key values already exists.");
        }

        values.Remove("connectorid");
        RowBody.CheckNew(values);
        return Written(request, id, values, isNew: true);
    }

    private Reply Delete(LoggedRequest request, Guid id)
    {
        CheckConditions(request, id, environment.Rows.Find(id) ?? throw Missing(id));
        environment.Rows.Remove(id);
        return Reply.Of(204);
    }

    private static void CheckConditions(LoggedRequest request, Guid id, StandInRow? row)
    {
        if (request.Header("If-None-Match") == "*" && row is not null)
        {
            throw RefusedException.Of(412, Duplicate, "A record with matching key values already exists.");
        }

        if (request.Header("If-Match") is not { } wanted)
        {
            return;
        }

        if (row is null)
        {
            throw Missing(id);
        }

        if (wanted != "*" && wanted != row.ETag)
        {
            throw RefusedException.Of(412, VersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");
        }
    }

    private Reply Written(LoggedRequest request, Guid id, JObject values, bool isNew)
    {
        HashSet<Guid>? solution = null;
        if (request.Header("MSCRM.SolutionUniqueName") is { } name && !environment.Solutions.TryGetValue(name, out solution))
        {
            throw RefusedException.Of(404, "0x80060891", "A record with the specified key values does not exist in solution entity");
        }

        StandInRow row = environment.Rows.Put(id, values);
        solution?.Add(id);
        (string, string) address = ("OData-EntityId", $"{environment.Url}{Root}connectors({id})");
        return WantsRow(request)
            ? Reply.Json(isNew ? 201 : 200, View.Of(row, request, environment.Url), address, ("ETag", row.ETag), ("Preference-Applied", "return=representation"))
            : Reply.Of(204, address, ("ETag", row.ETag));
    }

    [GeneratedRegex(@"^connectors\((.+)\)$")]
    private static partial Regex OneRow();
}
