using System.Text.Json;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants the list of scripted operations as the platform writes it.</summary>
internal sealed class ConnectorScriptOperations : PackageRule
{
    private const string Name = "scriptoperations";

    public override RuleInfo Info { get; } = new(
        "connector-script-operations", Severity.Error, "`scriptoperations` of a connector's record is a JSON list of texts.",
        "Write it as [\"GetInvoice\",\"ListInvoices\"].")
    {
        Why = "The column holds JSON as text; the list has no file of its own, and what is no list names no operation.",
        Source = "Exported solutions; reference of the table connector.",
        Bad = "<scriptoperations>GetInvoice, ListInvoices</scriptoperations>",
        Good = "<scriptoperations>[\"GetInvoice\",\"ListInvoices\"]</scriptoperations>",
        Covers = ["5000.1.1.17 connector files"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        from solution in package.Solutions
        from record in solution.Connectors
        let written = record.ValueOf(Name)
        where written is not null && !IsListOfTexts(written)
        select Info.At(solution.InCustomizations(record.Find(Name)), $"'{Name}' of '{record.Shown}' is no JSON list of texts.");

    private static bool IsListOfTexts(string written)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(written);
            return document.RootElement.ValueKind == JsonValueKind.Array
                && document.RootElement.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
