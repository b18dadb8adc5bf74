using System.Globalization;
using System.Net;

namespace PacPackager.Dataverse.WebApi;

/// <summary>Says why a request came to nothing, and what to do next.</summary>
/// <param name="environment">The environment that was asked.</param>
/// <param name="secrets">What its words must not show.</param>
internal sealed class WebApiRefusals(EnvironmentAddress environment, Secrets secrets)
{
    /// <summary>The code of a row that is not there.</summary>
    internal const string RowNotFound = "0x80040217";

    private const string NotAMember = "0x80072560";
    private const string NotEnabled = "0x80072561";
    private const string SegmentNotFound = "Resource not found for the segment";

    /// <summary>The failure that an outcome is.</summary>
    internal DataverseException Of(WebApiOutcome outcome) => outcome.Reply is { } reply ? Of(outcome, reply) : Silent(outcome);

    /// <summary>An answer that is a success and yet cannot be used.</summary>
    internal DataverseException Unusable(WebApiRequest request, string what) =>
        new($"{request.Purpose}: {environment} answered {what}. Check that it is the address of an environment.");

    /// <summary>Whether an answer says that the row is not there, rather than that the table or the whole Web API is not.</summary>
    internal static bool IsRowMissing(WebApiReply reply)
    {
        WebApiError error = WebApiError.Read(reply.Body);
        return reply.Status == HttpStatusCode.NotFound
            && error.IsFromApi
            && (error.Code == RowNotFound || !error.Message.Contains(SegmentNotFound, StringComparison.OrdinalIgnoreCase));
    }

    private DataverseException Silent(WebApiOutcome outcome) => new(secrets.Hide(
        $"{outcome.Request.Purpose}: {environment} {outcome.Silence}{After(outcome)}. Check the address and the network, then try again."));

    private DataverseException Of(WebApiOutcome outcome, WebApiReply reply)
    {
        WebApiError error = WebApiError.Read(reply.Body);
        string code = error.Code is null ? "" : $" ({error.Code})";
        string words = error.Message.Length == 0 ? "." : $": {Sentence(error.Message)}";
        string status = string.Create(CultureInfo.InvariantCulture, $"{(int)reply.Status}");
        string text = $"{outcome.Request.Purpose}: {environment} answered {status}{code}{After(outcome)}{words} {NextStep(outcome, reply, error)}";
        return new DataverseException(secrets.Hide(text)) { Code = error.Code is null ? null : secrets.Hide(error.Code) };
    }

    private string NextStep(WebApiOutcome outcome, WebApiReply reply, WebApiError error) => (int)reply.Status switch
    {
        400 when error.Message.Contains("Nullable object must have a value", StringComparison.OrdinalIgnoreCase) =>
            "A column holds the whole apiProperties.json, or a value of it in a wrong shape. Each column takes the inner value alone.",
        400 or 404 when IsAboutSolution(outcome, error) => "Check --solution: it takes the unique name of an unmanaged solution of this environment.",
        400 => "Mend what it names, then try again.",
        401 => $"The token is not accepted: sign in to the tenant that {environment} belongs to, as a user or an application user of that environment.",
        403 when error.Code is NotAMember or NotEnabled =>
            "Add the application to the environment: Power Platform admin center, Environments, Settings, Users, Application users, New app user.",
        403 => "Give the user or application user a security role that may read and write connectors, such as System Customizer.",
        404 when IsRowMissing(reply) => NotFoundStep(outcome),
        404 when error.Message.Contains(SegmentNotFound, StringComparison.OrdinalIgnoreCase) =>
            "The environment has no table 'connector'. Check that it is an environment with Dataverse, and up to date.",
        404 or 405 or 501 => "There is no Web API of Dataverse here. Give the environment's address, such as https://contoso.crm4.dynamics.com.",
        412 => outcome.Request.Headers.Any(header => header.Name == "If-Match")
            ? "Somebody changed the connector after it was read; nothing was written. Look at their change, then deploy again."
            : "A connector of this id is there already, made meanwhile; nothing was written. Deploy again to update it.",
        413 => "The connector is too large for Dataverse. Make its definition, script or icon smaller.",
        429 => "The environment's service protection limit is reached. Wait until it has less to do, then try again.",
        >= 300 and <= 399 => $"It sends the request elsewhere{Target(reply)}, which is not followed. Give the environment's own address.",
        >= 500 => "Try again later; if it stays, look at the service health in the Power Platform admin center.",
        _ => "Check the address of the environment, then try again.",
    };

    private static bool IsAboutSolution(WebApiOutcome outcome, WebApiError error) =>
        outcome.Request.Headers.Any(header => header.Name == ConnectorRequests.Solution)
        && error.Message.Contains("solution", StringComparison.OrdinalIgnoreCase);

    private static string NotFoundStep(WebApiOutcome outcome) =>
        outcome.Request.Headers.Any(header => header.Name == "If-Match")
            ? "Somebody deleted the connector after it was read; nothing was written. Deploy again to make it anew."
            : "What it names is not in the environment. Check the connector's id.";

    private static string Target(WebApiReply reply) => reply.Location is { IsAbsoluteUri: true } target ? $" ({target.Host})" : "";

    private static string After(WebApiOutcome outcome) =>
        outcome.Tries > 1 ? string.Create(CultureInfo.InvariantCulture, $", after {outcome.Tries} tries") : "";

    private static string Sentence(string words) => words[^1] is '.' or '!' or '?' ? words : words + ".";
}
