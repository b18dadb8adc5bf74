using ConnectorRules;
using Connectors;
using Connectors.Diagnostics;
using PacPackager.Reports;
using PacPackager.Validation;

namespace PacPackager.Tests.Reports;

public sealed class ValidationTextTests
{
    [Fact]
    public void Findings_are_grouped_by_file_and_summed_up()
    {
        ValidationResult result = Result(
            At("a.json", 1, Severity.Error), At("a.json", 2, Severity.Info), At("b.json", 1, Severity.Warning));

        Assert.Equal(
            """
            a.json(1,1): error r: Wrong. Mend it.
            a.json(2,1): info r: Wrong. Mend it.

            b.json(1,1): warning r: Wrong. Mend it.

            1 connector: 1 error, 1 warning, 1 info in 1.2 s.

            """.ReplaceLineEndings("\n"),
            ValidationText.Render(result, path => path, showEveryInfo: false));
    }

    [Fact]
    public void A_clean_connector_is_said_to_be_clean() => Assert.Equal(
        "1 connector: 0 errors, 0 warnings, 0 infos in 1.2 s.\n", ValidationText.Render(Result(), path => path, showEveryInfo: false));

    [Theory]
    [InlineData(false, 5, true)]
    [InlineData(true, 7, false)]
    public void Advice_that_many_places_draw_is_counted_unless_all_is_asked_for(bool showEveryInfo, int shown, bool counted)
    {
        ValidationResult result = Result([.. Enumerable.Range(1, 7).Select(line => At("a.json", line, Severity.Info))]);

        string text = ValidationText.Render(result, path => path, showEveryInfo);

        Assert.Equal(shown, text.Split('\n').Count(line => line.StartsWith("a.json(", StringComparison.Ordinal)));
        Assert.Equal(counted, text.Contains("a.json: info r: 2 more like it; --fail-on info shows all.\n", StringComparison.Ordinal));
        Assert.Contains("7 infos", text, StringComparison.Ordinal);
    }

    private static ValidationResult Result(params Diagnostic[] findings) =>
        new([new CheckReport("/c", "Title", findings)], TimeSpan.FromSeconds(1.23));

    private static Diagnostic At(string file, int line, Severity severity) =>
        new("r", severity, "Wrong.", new SourcePosition(file, line, 1), "Mend it.");
}
