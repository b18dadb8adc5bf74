using Connectors;
using Connectors.Diagnostics;
using PacPackager.Reports;

namespace PacPackager.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void Findings_come_one_a_line_in_the_order_of_place_and_rule()
    {
        Diagnostic[] findings =
        [
            At("b.json", 1, 1, "r-one", Severity.Info),
            At("a.json", 10, 2, "r-two", Severity.Warning),
            At("a.json", 2, 9, "r-b", Severity.Error),
            At("a.json", 2, 9, "r-a", Severity.Error) with { Fix = "Mend it." },
        ];

        Assert.Equal(
            "a.json(2,9): error r-a: Wrong. Mend it.\na.json(2,9): error r-b: Wrong.\na.json(10,2): warning r-two: Wrong.\nb.json(1,1): info r-one: Wrong.\n",
            TextReport.Render(findings, path => path));
    }

    [Fact]
    public void Nothing_found_is_nothing_to_say()
    {
        Assert.Equal("", TextReport.Render([], path => path));
        Assert.Equal("no findings", TextReport.Summarize([]));
    }

    [Fact]
    public void The_summary_counts_by_weight()
    {
        Diagnostic error = At("a", 1, 1, "r", Severity.Error);
        Diagnostic warning = error with { Severity = Severity.Warning };
        Diagnostic note = error with { Severity = Severity.Info };

        Assert.Equal("1 error, 2 warnings, 1 info", TextReport.Summarize([error, warning, warning, note]));
    }

    private static Diagnostic At(string file, int line, int column, string rule, Severity severity) =>
        new(rule, severity, "Wrong.", new SourcePosition(file, line, column));
}
