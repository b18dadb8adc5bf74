using System.Globalization;
using System.Text.RegularExpressions;
using DataverseStandIn.Http;
using DataverseStandIn.Rows;
using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Querying;

/// <summary>A list of rows, page by page.</summary>
internal static partial class Page
{
    private static readonly HashSet<string> Options = new(StringComparer.Ordinal) { "$select", "$filter", "$top", "$skiptoken", "$count", "$orderby" };

    /// <summary>The page that is asked for.</summary>
    internal static Reply Of(StandInEnvironment environment, LoggedRequest request)
    {
        if (request.Query.Keys.FirstOrDefault(option => option.StartsWith('$') && !Options.Contains(option)) is { } unknown)
        {
            throw RefusedException.Of(400, "0x80060888", $"The query parameter {unknown} is not supported.");
        }

        IReadOnlyList<string>? selected = View.Selected(request);
        StandInRow[] rows = [.. environment.Rows.All.Where(Condition(request))];
        int top = Number(request, "$top") ?? rows.Length;
        int start = Number(request, "$skiptoken") ?? 0;
        int size = WantedSize(request) is { } wanted ? Math.Min(wanted, environment.PageSize) : environment.PageSize;
        StandInRow[] page = [.. rows.Take(top).Skip(start).Take(size)];
        JObject json = new()
        {
            ["@odata.context"] = $"{environment.Url}/api/data/v9.2/$metadata#connectors",
            ["value"] = new JArray(page.Select(row => View.Of(row, selected))),
        };
        if (request.Query.GetValueOrDefault("$count") == "true")
        {
            json["@odata.count"] = rows.Length;
        }

        int next = start + page.Length;
        if (next < Math.Min(top, rows.Length))
        {
            json["@odata.nextLink"] = environment.NextLink ?? environment.Url + Following(request, next);
        }

        return WantedSize(request) is { } applied
            ? Reply.Json(200, json, ("Preference-Applied", string.Create(CultureInfo.InvariantCulture, $"odata.maxpagesize={applied}")))
            : Reply.Json(200, json);
    }

    private static Func<StandInRow, bool> Condition(LoggedRequest request) =>
        request.Query.GetValueOrDefault("$filter") is { } filter ? FilterParser.Parse(filter) : _ => true;

    private static string Following(LoggedRequest request, int next)
    {
        string before = SkipToken().Replace(request.PathAndQuery, "");
        return string.Create(CultureInfo.InvariantCulture, $"{before}{(before.Contains('?', StringComparison.Ordinal) ? '&' : '?')}$skiptoken={next}");
    }

    private static int? Number(LoggedRequest request, string option)
    {
        if (request.Query.GetValueOrDefault(option) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw RefusedException.Of(400, "0x80060888", $"The value '{text}' of {option} is not a number.");
    }

    private static int? WantedSize(LoggedRequest request) =>
        MaximumPageSize().Match(request.Header("Prefer") ?? "") is { Success: true } found
            ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"&?\$skiptoken=\d+")]
    private static partial Regex SkipToken();

    [GeneratedRegex(@"odata\.maxpagesize=(\d{1,4})")]
    private static partial Regex MaximumPageSize();
}
