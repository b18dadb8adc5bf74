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
        Diagnostic whole = new("host-present", Severity.Error, "No \"host\".", new SourcePosition("/work/b/api.json", 3, 7, "/paths/~1a/get"), "Add one.")
        {
            OperationId = "GetA",
        };
        Diagnostic bare = new("title-length", Severity.Info, "Long.", new SourcePosition("/work/b/api.json", 1, 1));
        ValidationResult result = new(
            [new CheckReport("/work/a", "Invoices", []), new CheckReport("/work/b", null, [whole, bare])], TimeSpan.FromMilliseconds(12.3456));

        Golden.Match(JsonReport.Render(result, path => path.Replace("/work/", "", StringComparison.Ordinal)), "validate.json");
    }
}
