using ConnectorRules;
using Connectors;
using Connectors.Diagnostics;
using PacPackager.Reports;
using PacPackager.Validation;
using TestKit;

namespace PacPackager.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void Connectors_findings_and_summary_are_one_document()
    {
        Diagnostic whole = new("host-present", Severity.Error, "No \"host\".", new SourcePosition("/folder/b/api.json", 3, 7, "/paths/~1a/get"), "Add one.")
        {
            OperationId = "GetA",
        };
        Diagnostic bare = new("title-length", Severity.Info, "Long.", new SourcePosition("/folder/b/api.json", 1, 1));
        ValidationResult result = new(
            [new CheckReport("/folder/a", "Invoices", []), new CheckReport("/folder/b", null, [whole, bare])], TimeSpan.FromMilliseconds(12.3456));

        Golden.Match(JsonReport.Render(result, path => path.Replace("/folder/", "", StringComparison.Ordinal)), "validate.json");
    }
}
