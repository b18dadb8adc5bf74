using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace PacPackager.Dataverse.WebApi;

/// <summary>What an answer that is no success says.</summary>
/// <param name="Code">The environment's code, such as <c>0x80040265</c>; null where there is none.</param>
/// <param name="Message">Its words on one line; empty where there are none.</param>
internal sealed partial record WebApiError(string? Code, string Message)
{
    private const int MostCharacters = 1000;
    private const string Inner = "@Microsoft.PowerApps.CDS.InnerError.Message";

    /// <summary>Whether it came as errors of the Web API come; a page of HTML or nothing did not come from it.</summary>
    public bool IsFromApi { get; private init; }

    /// <summary>Reads an error in any of the shapes it is known to come in.</summary>
    internal static WebApiError Read(string body)
    {
        if (ODataJson.TryObject(body) is { } json)
        {
            return Of(json);
        }

        string text = HtmlTitle().Match(body) is { Success: true } title ? title.Groups[1].Value : Markup().Replace(body, " ");
        return new WebApiError(null, Line(System.Net.WebUtility.HtmlDecode(text)));
    }

    private static WebApiError Of(JObject json)
    {
        if (json["error"] is not JObject error)
        {
            // A gate before the Web API answers in its own way.
            string? words = Text(json["error_description"])
                ?? Text(json.GetValue(nameof(Message), StringComparison.OrdinalIgnoreCase))
                ?? Text(json["error"]);
            return new WebApiError(Text(json["ErrorCode"]), Line(words ?? ""));
        }

        string message = Text(error["message"]) ?? "";
        string? inner = Text(error[Inner]) ?? Text(error["innererror"]?["message"]);
        string all = inner is null || message.Contains(inner, StringComparison.Ordinal) ? message : $"{message} {inner}";
        return new WebApiError(Text(error["code"]) is { Length: > 0 } code ? code : null, Line(all)) { IsFromApi = true };
    }

    private static string? Text(JToken? token) => token is JValue { Value: not null } value ? value.ToString() : null;

    private static string Line(string text)
    {
        string line = Blanks().Replace(text, " ").Trim();
        return line.Length <= MostCharacters ? line : line[..MostCharacters] + " …";
    }

    [GeneratedRegex("<title[^>]*>(.*?)</title>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HtmlTitle();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Blanks();
}
