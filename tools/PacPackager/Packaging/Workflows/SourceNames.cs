using System.Text.RegularExpressions;
using System.Xml.Linq;
using PacPackager.Dataverse;

namespace PacPackager.Packaging.Workflows;

/// <summary>
/// What a flow source calls the connector and its own parts, and what they are called in the package. The source may have been
/// written for another publisher; names of other connectors stay.
/// </summary>
internal sealed class SourceNames
{
    private readonly ConnectorRow row;
    private readonly string prefix;
    private readonly HashSet<string> sourcePrefixes;
    private readonly HashSet<string> apiNames;
    private readonly HashSet<string> variables;
    private readonly Regex? inTexts;

    internal SourceNames(FlowSource source, ConnectorRow row)
    {
        this.row = row;
        prefix = PrefixOf(row.Name)!;
        ApiName = ConnectorApiName.Of(row.Name);
        WorkflowReference[] own = [.. source.Workflows.SelectMany(workflow => workflow.References).Where(IsOwn)];
        apiNames = Set(
        [
            .. own.Select(reference => reference.ApiName),
            .. source.ConnectionReferences.Select(ApiNameOf).Where(name => name is not null && IsOwnApi(name)),
        ]);
        sourcePrefixes = Set([.. own.Select(reference => PrefixOf(reference.ConnectorName)), source.PublisherPrefix]);
        variables = Set([.. source.EnvironmentVariables.Select(variable => variable.SchemaName)]);
        inTexts = Pattern();
        IsUsed = own.Length > 0;
    }

    /// <summary>The connector's name at run time.</summary>
    internal string ApiName { get; }

    /// <summary>Whether any flow uses the connector.</summary>
    internal bool IsUsed { get; }

    /// <summary>Whether a flow's reference is to the connector.</summary>
    internal bool IsOwn(WorkflowReference reference) =>
        (reference.ConnectorName is { } name && LogicalName.IsOf(name, row.DisplayName)) || (reference.ApiName is { } api && IsOwnApi(api));

    /// <summary>Whether a solution's connection reference is to the connector.</summary>
    internal bool IsOwn(XElement connectionReference) => ApiNameOf(connectionReference) is { } api && apiNames.Contains(api);

    /// <summary>The name in the package of something that the source's publisher named.</summary>
    internal string Own(string name) => PrefixOf(name) is { } old && sourcePrefixes.Contains(old) ? prefix + name[old.Length..] : name;

    /// <summary>Whether an environment variable of the source has a name.</summary>
    internal bool IsVariable(string name) => variables.Contains(name);

    /// <summary>A text of a flow with names brought over: those of the connector, and of environment variables in <c>Label (name)</c>.</summary>
    internal string InText(string text) =>
        inTexts is null ? text : inTexts.Replace(text, found => found.Value[0] == '(' ? $"({Own(found.Value[1..^1])})" : ApiName);

    private static HashSet<string> Set(IEnumerable<string?> found) => new(found.OfType<string>(), StringComparer.OrdinalIgnoreCase);

    private static string? PrefixOf(string? name)
    {
        int separator = name?.IndexOf('_', StringComparison.Ordinal) ?? -1;
        return separator > 0 ? name![..separator] : null;
    }

    private static string? ApiNameOf(XElement connectionReference) =>
        ((string?)connectionReference.Element("connectorid"))?.Trim().Split('/')[^1];

    private bool IsOwnApi(string apiName) => ConnectorApiName.IsOf(apiName, row.DisplayName);

    // One connector's name may begin another's, so both ends are looked at. A label may go on with _1.
    private Regex? Pattern()
    {
        string[] alternatives =
        [
            .. apiNames.OrderByDescending(name => name.Length).Select(name => $"(?<![A-Za-z0-9-]){Regex.Escape(name)}(?![A-Za-z0-9-])"),
            .. variables.Select(name => $@"\({Regex.Escape(name)}\)"),
        ];
        return alternatives.Length == 0
            ? null
            : new Regex(string.Join('|', alternatives), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
