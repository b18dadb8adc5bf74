using ScriptTests.Calls;

namespace ScriptTests.Operations;

/// <summary>Logic Apps has no definition at run time, so GetDocuments' hidden parameters may be absent.</summary>
public class QueryTests
{
    [Theory]
    [InlineData("", "?download_type=2&operation=1")]
    [InlineData("?", "?download_type=2&operation=1")]
    [InlineData("?download_type=2", "?download_type=2&operation=1")]
    [InlineData("?operation=1", "?operation=1&download_type=2")]
    [InlineData("?download_type=&operation=", "?download_type=2&operation=1")]
    [InlineData("?download_type&operation=1", "?operation=1&download_type=2")]
    [InlineData("?download_type=%20&operation=1", "?operation=1&download_type=2")]
    [InlineData("?operation=1&download_type=2", "?operation=1&download_type=2")]
    [InlineData("?download_type=1&operation=2", "?download_type=1&operation=2")]
    [InlineData("?a=%2F%20b+c&a=2&download_type=2&empty=&bare&operation=1", "?a=%2F%20b+c&a=2&download_type=2&empty=&bare&operation=1")]
    [InlineData("?x=%E6%97%A5%2B&y=a%3Db", "?x=%E6%97%A5%2B&y=a%3Db&download_type=2&operation=1")]
    [InlineData("?Download_Type=1", "?Download_Type=1&download_type=2&operation=1")]
    public async Task Absent_defaults_are_added_and_the_rest_stays(string given, string sent)
    {
        Outcome outcome = await (Sample.GetDocuments with { Path = "/customer/documents/d-1" + given }).MakeAsync();

        Assert.Equal(200, outcome.Answer.Status);
        Assert.Equal(Platform.ServiceUrl + "/customer/documents/d-1" + sent, outcome.Request.Url);
    }

    [Theory]
    [InlineData("?download_type=pdf&operation=1", "download_type")]
    [InlineData("?download_type=2&operation=1.5", "operation")]
    public async Task Parameter_that_is_no_whole_number_is_refused(string query, string path)
    {
        Assert.Equal([path], await (Sample.GetDocuments with { Path = "/customer/documents/d-1" + query }).PathsAsync());
    }

    [Theory]
    [InlineData("GetDocuments", "/customer/documents/%20?download_type=2&operation=1", "documentId", "Document ID")]
    [InlineData("GetDocuments", "/customer/documents/?download_type=2&operation=1", "documentId", "Document ID")]
    [InlineData("GetDocuments", "/customer/documents/%E3%80%80", "documentId", "Document ID")]
    [InlineData("SendEnvelope", "/customer/envelopes/templates/%20%09/transaction", "templateId", "Template ID")]
    [InlineData("SendEnvelope", "/customer/envelopes/templates//transaction", "templateId", "Template ID")]
    public async Task Blank_id_in_the_path_is_refused(string operationId, string path, string key, string label)
    {
        Detail detail = Assert.Single(await (Sample.Of(operationId) with { Path = path }).ComplaintsAsync());

        Assert.Equal((key, label), (detail.Path, detail.Label));
    }

    [Theory]
    [InlineData("d-1")]
    [InlineData("a%2Fb%20c%3F%23")]
    [InlineData("%E6%97%A5%E6%9C%AC")]
    [InlineData("12345")]
    public async Task Id_in_the_path_travels_as_it_was_escaped(string id)
    {
        Outcome outcome = await (Sample.GetDocuments with { Path = $"/customer/documents/{id}" }).MakeAsync();

        Assert.Equal($"{Platform.ServiceUrl}/customer/documents/{id}?download_type=2&operation=1", outcome.Request.Url);
    }
}
