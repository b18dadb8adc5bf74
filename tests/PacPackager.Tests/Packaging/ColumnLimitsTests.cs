using PacPackager.Dataverse;
using PacPackager.Packaging;

namespace PacPackager.Tests.Packaging;

public sealed class ColumnLimitsTests
{
    private static readonly ConnectorRow Row = new() { Name = "con_orders", DisplayName = "Orders", OpenApiDefinition = "{}" };

    [Fact]
    public void What_fits_needs_no_word() => Assert.Empty(ColumnLimits.Remarks(Row with { Description = new string('d', 1_000) }));

    [Fact]
    public void What_is_too_long_is_named() => Assert.Equal(
        [
            "description has 1001 characters and Dataverse takes 1000: expect the import to be refused. Shorten it.",
            "customcodeblobcontent has 500001 characters and Dataverse takes 500000: expect the import to be refused. Shorten it.",
        ],
        ColumnLimits.Remarks(Row with { Description = new string('d', 1_001), CustomCode = new string('c', 500_001) }));
}
