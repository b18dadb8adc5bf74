using ConnectorRules.Checking;
using Connectors;
using Connectors.Diagnostics;
using Connectors.Json;

namespace ConnectorRules;

/// <summary>A <c>pacpackager.json</c> whose suppressions hold for what brings none of its own: an archive, or a folder without that file.</summary>
public sealed class SuppressionFile
{
    // They hold for whatever is judged by them, and among many connectors some need them and others don't: none is found unused.
    private readonly IReadOnlyList<Suppression> suppressions;

    private SuppressionFile(IReadOnlyList<Suppression> suppressions) => this.suppressions = suppressions;

    /// <summary>Reads one.</summary>
    /// <param name="file">Absolute path.</param>
    /// <exception cref="ConnectorLoadException">It cannot be read, or one of its suppressions says something that silences nothing.</exception>
    public static SuppressionFile Read(string file)
    {
        JsonSource source = JsonSource.Read(file);
        if (source.Root[Suppressions.Section] is null)
        {
            throw new ConnectorLoadException(file, $"The file has no '{Suppressions.Section}'.") { Remedy = "Name a pacpackager.json that has some." };
        }

        IEnumerable<Diagnostic> faults =
        [
            .. new SuppressionWellFormed().Check(source),
            .. new SuppressionRuleKnown().Check(source),
            .. new SuppressionReasonPresent().Check(source),
        ];
        return faults.FirstOrDefault() is { } fault
            ? throw new ConnectorLoadException(file, fault.Message, fault.Line, fault.Column) { Remedy = fault.Fix }
            : new SuppressionFile(Suppressions.Of(source));
    }

    /// <summary>The findings that are left.</summary>
    internal IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> findings) =>
        findings.Where(finding => !suppressions.Any(suppression => suppression.Covers(finding)));

    /// <summary>The findings that are left in a connector whose files may be named otherwise than in a folder.</summary>
    /// <param name="findings">As they stand in what was read.</param>
    /// <param name="connector">The connector.</param>
    internal IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> findings, Connector connector) => findings.Where(finding =>
        !suppressions.Any(suppression => suppression.Covers(finding, Path.GetFileName(finding.File), NameInFolder(finding.File, connector))));

    private static string NameInFolder(string file, Connector connector) => file switch
    {
        _ when file == connector.Definition?.Source.File => "apiDefinition.swagger.json",
        _ when file == connector.Properties?.Source.File => "apiProperties.json",
        _ when file == connector.Script?.Path => "script.csx",
        _ when file == connector.IconPath => "icon.png",
        _ => "",
    };
}
