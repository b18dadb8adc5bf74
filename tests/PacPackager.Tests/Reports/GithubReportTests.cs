using Connectors;
using Connectors.Diagnostics;
using PacPackager.Reports;

namespace PacPackager.Tests.Reports;

public sealed class GithubReportTests
{
    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "notice")]
    public void A_finding_is_a_command_with_its_place(Severity severity, string command)
    {
        Diagnostic finding = new("host-present", severity, "No host.", new SourcePosition("api.json", 3, 7), "Add one.");

        Assert.Equal($"::{command} file=api.json,line=3,col=7,title=host-present::No host. Add one.\n", GithubReport.Render([finding], path => path));
    }

    [Fact]
    public void What_would_end_a_command_is_escaped()
    {
        Diagnostic finding = new("r", Severity.Error, "100 %0A,\r\n::error::x", new SourcePosition("c:/a,b%.json", 1, 1));

        Assert.Equal(
            "::error file=c%3A/a%2Cb%25.json,line=1,col=1,title=r::100 %250A,%0D%0A::error::x\n",
            GithubReport.Render([finding], path => path));
    }

    [Fact]
    public void Nothing_found_is_nothing_to_say() => Assert.Equal("", GithubReport.Render([], path => path));
}
