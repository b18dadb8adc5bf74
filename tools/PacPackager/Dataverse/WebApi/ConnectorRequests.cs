using System.Text.RegularExpressions;

namespace PacPackager.Dataverse.WebApi;

/// <summary>The requests that the table <c>connector</c> is worked with.</summary>
/// <param name="environment">The environment they go to.</param>
internal sealed partial class ConnectorRequests(EnvironmentAddress environment)
{
    /// <summary>The header that puts a row into an unmanaged solution.</summary>
    internal const string Solution = "MSCRM.SolutionUniqueName";

    /// <summary>Asks for one row.</summary>
    internal WebApiRequest Read(Guid id) =>
        new(HttpMethod.Get, new Uri(environment.Api, $"connectors({id:D})?$select={ConnectorColumns.Selected}"), $"Reading connector {id:D}");

    /// <summary>Asks for the rows of a display name.</summary>
    internal WebApiRequest Find(string displayName)
    {
        string filter = Uri.EscapeDataString($"displayname eq {Literal(displayName)}");
        return new WebApiRequest(
            HttpMethod.Get,
            new Uri(environment.Api, $"connectors?$select={ConnectorColumns.Selected}&$filter={filter}"),
            $"Looking for connectors named '{displayName}'");
    }

    /// <summary>Asks for the page that follows another.</summary>
    internal static WebApiRequest Following(WebApiRequest page, Uri next) => page with { Address = next };

    /// <summary>Makes a row that must not be there.</summary>
    internal WebApiRequest Create(Guid id, ConnectorRow row, string? solution) => Write(id, solution) with
    {
        Headers = [("If-None-Match", "*"), .. SolutionHeader(solution)],
        Body = ConnectorColumns.NewRow(row),
        Purpose = $"Creating connector '{row.DisplayName}' ({id:D})",
    };

    /// <summary>Replaces a row that must still be as it was read.</summary>
    internal WebApiRequest Replace(StoredConnector replaced, ConnectorRow row, string? solution) => Write(replaced.Id, solution) with
    {
        Headers = [("If-Match", replaced.Version), .. SolutionHeader(solution)],
        Body = ConnectorColumns.ChangedRow(row),
        Purpose = $"Updating connector '{row.DisplayName}' ({replaced.Id:D})",
    };

    // A quote inside a literal is doubled.
    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static IEnumerable<(string Name, string Value)> SolutionHeader(string? solution) => solution is null ? [] : [(Solution, solution)];

    private WebApiRequest Write(Guid id, string? solution) =>
        solution is null || UniqueName().IsMatch(solution)
            ? new WebApiRequest(HttpMethod.Patch, new Uri(environment.Api, $"connectors({id:D})"), "")
            : throw new UsageException(
                $"'{solution}' is not the unique name of a solution. It has letters, digits and underscores only; the solution's page shows it as Name.");

    [GeneratedRegex(@"^[A-Za-z0-9_]{1,65}\z", RegexOptions.CultureInvariant)]
    private static partial Regex UniqueName();
}
