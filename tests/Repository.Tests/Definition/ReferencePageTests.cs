using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

public class ReferencePageTests
{
    private static readonly string[] AddedOutputs = ["contentType", "fileExtension", "fileSize"];

    [Fact]
    public void Parameter_tables_are_the_pages_row_for_row()
    {
        // The page lists actions first and triggers after them.
        IEnumerable<PageRow> ours = Shipped.Operations
            .Where(operation => (string?)operation.Json["x-ms-visibility"] != "internal")
            .OrderBy(operation => operation.Json["x-ms-trigger"] is not null)
            .SelectMany(PageTables.Parameters);

        Assert.Equal(ReferencePage.Parameters, ours);
    }

    [Fact]
    public void Output_tables_are_the_pages_row_for_row()
    {
        IEnumerable<PageRow> ours = ((JObject)Shipped.Definition["definitions"]!).Properties()
            .SelectMany(definition => PageTables.Definition(definition.Name))
            .Where(row => !(row.Table == "GetDocumentsResponse" && AddedOutputs.Contains(row.Key)));

        Assert.Equal(ReferencePage.Outputs, ours);
    }

    [Fact]
    public void Page_was_read_to_its_end()
    {
        Assert.Equal(192, ReferencePage.Parameters.Count);
        Assert.Equal("sign_status", ReferencePage.Outputs[^1].Key);
    }
}
