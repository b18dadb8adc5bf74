using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Files;

/// <summary>What is no file is refused before anything leaves, with a sentence that says what it is instead.</summary>
public class BadDocumentTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task Missing_document_is_refused(string document)
    {
        Assert.StartsWith("This is missing.", (await Upload.DocumentAsync(document)).Complaint(), StringComparison.Ordinal);
        Assert.StartsWith("This is missing.", (await Upload.JsonAsync("""{"remarks":"none"}""")).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \\r\\n \"")]
    [InlineData("\"data:application/pdf;base64,\"")]
    [InlineData("\"data:application/pdf;base64, \"")]
    [InlineData("""{"$content":""}""")]
    [InlineData("""{"$content-type":"application/pdf","$content":null}""")]
    [InlineData("""{"$content":" \n"}""")]
    public async Task Empty_document_is_refused(string document)
    {
        Assert.StartsWith("The file is empty.", (await Upload.DocumentAsync(document)).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4711")]
    [InlineData("0")]
    [InlineData("-1.5")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("[]")]
    [InlineData("[\"QUJD\"]")]
    public async Task Number_truth_value_or_list_is_no_file(string document)
    {
        Assert.StartsWith("This is neither text nor a file object.", (await Upload.DocumentAsync(document)).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"lease.pdf"}""")]
    [InlineData("""{"$content-type":"application/pdf"}""")]
    [InlineData("""{"content":"QUJD"}""")]
    [InlineData("""{"$Content":"QUJD"}""")]
    public async Task Object_without_content_is_no_file(string document)
    {
        Assert.Contains("no $content", (await Upload.DocumentAsync(document)).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"$content":5}""")]
    [InlineData("""{"$content":false}""")]
    [InlineData("""{"$content":["QUJD"]}""")]
    [InlineData("""{"$content":{"$content":"QUJD"}}""")]
    public async Task Content_that_is_no_text_is_refused(string document)
    {
        Assert.Contains("$content is not base64 text", (await Upload.DocumentAsync(document)).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QUJ!", 4)]
    [InlineData("!QUJ", 1)]
    [InlineData("QU*J", 3)]
    [InlineData("QUJD.QUJD", 5)]
    [InlineData("QUJDé", 5)]
    [InlineData("日本", 1)]
    [InlineData("QUJ\\\"", 4)]
    [InlineData("QUJ\\\\", 4)]
    [InlineData("QUJ\\u00E9", 4)]
    [InlineData("QUJ\\u3042", 4)]
    [InlineData("%PDF-1.7", 1)]
    [InlineData("C:\\\\lease.pdf", 2)]
    [InlineData("https://files.example/lease.pdf", 6)]
    public async Task Character_that_is_not_base64_is_named_by_its_place(string text, int place)
    {
        string complaint = (await Upload.DocumentAsync($"\"{text}\"")).Complaint();

        Assert.Contains("not base64", complaint, StringComparison.Ordinal);
        Assert.Contains($"character {place} ", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Q")]
    [InlineData("QUJDQ")]
    [InlineData("QUJDQ===")]
    [InlineData("QUJD=")]
    [InlineData("QUJD====")]
    [InlineData("QUI==")]
    [InlineData("QQ===")]
    [InlineData("=")]
    [InlineData("====")]
    public async Task Length_or_padding_that_does_not_fit_is_refused(string text)
    {
        Assert.Contains("its length does not fit", (await Upload.DocumentAsync($"\"{text}\"")).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QQ==QUJD")]
    [InlineData("QUI=Q")]
    [InlineData("=QUJD")]
    [InlineData("QQ= =QQ==")]
    public async Task Padding_in_the_middle_is_refused(string text)
    {
        Assert.Contains("not base64", (await Upload.DocumentAsync($"\"{text}\"")).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data:application/pdf,QUJD")]
    [InlineData("data:text/plain;charset=utf-8,hello")]
    [InlineData("data:,")]
    [InlineData("data:application/pdf;base64")]
    [InlineData("data:")]
    [InlineData("data:application/pdf;base64;x=1,QUJD")]
    public async Task Data_uri_without_base64_is_refused(string text)
    {
        Assert.Contains("data: URI holds no base64", (await Upload.DocumentAsync($"\"{text}\"")).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("application/octet-stream")]
    public async Task Whole_body_without_a_byte_is_an_empty_file(string mediaType)
    {
        Assert.StartsWith("The file is empty.", (await Upload.BytesAsync([], mediaType)).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"document":{nonsense},"remarks":"x"}""")]
    [InlineData("""{"document":{"$content":"QUJD" "x"}}""")]
    [InlineData("""{"document":{"$content" "QUJD"}}""")]
    [InlineData("""{"document":{"$content":"QUJD","$content-type":pdf}}""")]
    [InlineData("""{"document":"QUJD" "remarks":"x"}""")]
    [InlineData("""{"document":"QUJD","remarks":x}""")]
    [InlineData("""{"document":"QUJD"} and more""")]
    [InlineData("""{"$content":"QUJD"} and more""")]
    [InlineData("""{"document":"QUJD""")]
    [InlineData("""{"document":"QUJD"]""")]
    [InlineData("""{"document":QUJD}""")]
    [InlineData("""{"document":nothing}""")]
    [InlineData("""{"document":}""")]
    [InlineData("""{document"QUJD"}""")]
    public async Task Body_that_is_no_json_around_the_document_is_refused_as_a_whole(string json)
    {
        Outcome outcome = await Upload.JsonAsync(json);

        Assert.Equal((400, "InvalidRequest"), (outcome.Answer.Status, outcome.Answer.Code));
        Assert.Equal("body", Assert.Single(outcome.Answer.Details).Path);
        Assert.Empty(outcome.Sent);
    }

    [Fact]
    public async Task Complaint_never_quotes_the_document()
    {
        string complaint = (await Upload.DocumentAsync("\"" + Convert.ToBase64String(Encoding.UTF8.GetBytes("confidential")) + "!\"")).Complaint();

        Assert.DoesNotContain("Y29uZ", complaint, StringComparison.Ordinal);
    }
}
