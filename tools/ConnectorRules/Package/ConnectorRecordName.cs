using System.Text.RegularExpressions;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants the name that a connector's files and flows go by.</summary>
internal sealed partial class ConnectorRecordName : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "connector-record-name", Severity.Warning, "A connector's record has a name of publisher's prefix and title: `fab_invoice-20reader`.")
    {
        Why = "Files, the root component and flows name the connector by it; another form is not what the platform makes, and finds nothing.",
        Source = "Exported solutions: lower case, every other character of the title as a hyphen and two hex digits, the separator as '_' or '_5F'.",
        Bad = "<name>Invoice Reader</name>",
        Good = "<name>fab_invoice-20reader</name>",
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.Solutions.SelectMany(solution => solution.Connectors.Select(record => Fault(solution, record)).OfType<Diagnostic>());

    private Diagnostic? Fault(Solution solution, ConnectorRecord record) => record.Name switch
    {
        null => Info.At(record.Position, "The connector's record has no 'name'.", "Write the publisher's prefix, '_' and the title.") with
        {
            Severity = Severity.Error,
        },
        { } name when !WellFormed().IsMatch(name) => Info.At(
            solution.InCustomizations(record.Find("name")),
            $"'{ForeignText.Show(name)}' is no publisher's prefix, '_' and an encoded title.",
            "Write it in lower case, other characters as '-' and two hex digits."),
        _ => null,
    };

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{1,7}_(5[Ff])?([a-z0-9]|-[0-9a-fA-F]{2})+$")]
    private static partial Regex WellFormed();
}
