using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Files;

/// <summary>Every shape in which a flow may deliver the file arrives at the service in one.</summary>
public class DocumentShapeTests
{
    private static readonly string Base64 = Convert.ToBase64String(SampleFile.Pdf);

    // A text whose base64 has all that a careless writer changes: '+', '/' and padding.
    private static readonly string Tricky = Convert.ToBase64String([0xFB, 0xEF, 0xBE, 0xFF, 0xFF, 0xFE, 0x01]);

    public static TheoryData<string> ObjectShapes => new(
        $$"""{"$content-type":"application/pdf","$content":"{{Base64}}"}""",
        $$"""{"$content":"{{Base64}}","$content-type":"application/pdf"}""",
        $$"""{"$content":"{{Base64}}"}""",
        $$"""{ "$content-type" : null , "$content" : "{{Base64}}" , "name":"lease.pdf" }""",
        $$"""{"\u0024content":"{{Base64}}"}""",
        $$"""{"nested":{"$content":"QQ=="},"$content":"{{Base64}}"}""");

    public static TheoryData<string> TextShapes => new(
        Tricky,
        Tricky.TrimEnd('='),
        Tricky.Replace('+', '-').Replace('/', '_'),
        Tricky.Replace('+', '-').Replace('/', '_').TrimEnd('='),
        Tricky.Insert(4, "\\r\\n"),
        Tricky.Insert(4, "\\n"),
        Tricky.Insert(4, "\\t ").Insert(1, " ") + "\\r\\n",
        "  " + Tricky,
        Tricky.Replace("=", " =", StringComparison.Ordinal) + " ",
        Tricky.Replace("/", "\\/", StringComparison.Ordinal),
        Tricky.Replace("+", "\\u002B", StringComparison.Ordinal),
        Tricky.Replace("+", "\\u002b", StringComparison.Ordinal).Replace("=", "\\u003D", StringComparison.Ordinal),
        "\\u002B" + Tricky[1..],
        "data:application/pdf;base64," + Tricky,
        "DATA:Application/PDF;BASE64," + Tricky,
        "data:application/pdf;name=lease.pdf;charset=utf-8;base64," + Tricky,
        "data:;base64," + Tricky,
        "data:application\\/pdf;base64," + Tricky,
        " data:application/pdf;base64, " + Tricky.Insert(4, "\\r\\n"));

    [Theory]
    [MemberData(nameof(ObjectShapes))]
    public async Task File_object_is_taken(string document)
    {
        Outcome outcome = await Upload.DocumentAsync(document);

        Assert.Equal((Base64, "application/pdf"), (outcome.Sent(), outcome.SentType()));
    }

    [Theory]
    [MemberData(nameof(TextShapes))]
    public async Task Text_is_taken_in_every_spelling_of_base64(string document)
    {
        Assert.Equal(Tricky, (await Upload.DocumentAsync($"\"{document}\"")).Sent());
    }

    [Theory]
    [MemberData(nameof(TextShapes))]
    public async Task Content_of_a_file_object_is_taken_in_every_spelling_of_base64(string content)
    {
        Assert.Equal(Tricky, (await Upload.DocumentAsync($$"""{"$content-type":"x/y","$content":"{{content}}"}""")).Sent());
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("application/octet-stream")]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("text/plain")]
    [InlineData(null)]
    public async Task Whole_body_may_be_the_file(string? mediaType)
    {
        Outcome outcome = await Upload.BytesAsync(SampleFile.Pdf, mediaType);

        Assert.Equal((Base64, "application/pdf"), (outcome.Sent(), outcome.SentType()));
    }

    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/octet-stream")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task Whole_body_may_be_a_word_file(string mediaType)
    {
        Assert.Equal(Convert.ToBase64String(SampleFile.Docx), (await Upload.BytesAsync(SampleFile.Docx, mediaType)).Sent());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task Whole_body_may_be_a_file_object(string? mediaType)
    {
        Outcome outcome = await Upload.JsonAsync($$"""{"$content-type":"application/pdf","$content":"{{Base64}}"}""", mediaType);

        Assert.Equal($$$"""{"document":{"$content-type":"application/pdf","$content":"{{{Base64}}}"}}""", outcome.Request.Text);
    }

    [Fact]
    public async Task Whole_body_of_bytes_that_begin_like_json_is_a_file_when_its_type_says_so()
    {
        byte[] body = Encoding.UTF8.GetBytes("{ not json but bytes");

        Assert.Equal(Convert.ToBase64String(body), (await Upload.BytesAsync(body, "application/octet-stream")).Sent());
    }

    [Fact]
    public async Task Whole_body_that_is_a_file_object_may_have_other_fields_beside_it()
    {
        Outcome outcome = await Upload.JsonAsync($$"""{"remarks":5,"$content-type":"application/pdf","$content":"{{Base64}}","extra":null,"reuse_flag":"Reuse"}""");

        Assert.Equal(
            $$$"""{"document":{"$content-type":"application/pdf","$content":"{{{Base64}}}"},"remarks":"5","extra":null,"reuse_flag":1}""",
            outcome.Request.Text);
    }

    [Fact]
    public async Task Fields_beside_a_whole_body_file_object_are_checked()
    {
        Outcome outcome = await Upload.JsonAsync($$"""{"$content":"{{Base64}}","reuse_flag":2}""");

        Assert.Equal("reuse_flag", Assert.Single(outcome.Answer.Details).Path);
    }

    [Fact]
    public async Task Byte_order_mark_of_a_file_belongs_to_the_file()
    {
        byte[] body = [.. Encoding.UTF8.Preamble, .. "name;amount"u8];

        Assert.Equal(Convert.ToBase64String(body), (await Upload.BytesAsync(body, "text/csv")).Sent());
    }

    [Fact]
    public async Task Keys_around_the_document_keep_their_order()
    {
        Outcome outcome = await Upload.JsonAsync($$"""{"z":1.10,"remarks":"é","document":"{{Base64}}","a":null,"document_code":7,"reuse_flag":"Reuse"}""");

        Assert.Equal(
            $$$"""{"z":1.10,"remarks":"é","document":{"$content-type":"application/pdf","$content":"{{{Base64}}}"},"a":null,"document_code":"7","reuse_flag":1}""",
            outcome.Request.Text);
    }

    [Fact]
    public async Task Empty_fields_around_the_document_are_dropped()
    {
        Outcome outcome = await Upload.JsonAsync($$"""{"remarks":"","document_code":null,"document":"{{Base64}}","reuse_flag":" "}""");

        Assert.Equal(["document"], outcome.Request.Json.Properties().Select(member => member.Name));
    }

    [Fact]
    public async Task Document_inside_another_member_is_not_the_document()
    {
        Outcome outcome = await Upload.JsonAsync("""{"other":{"document":"QUJD"},"remarks":"\"document\":\"QUJD\""}""");

        Assert.StartsWith("This is missing.", outcome.Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_length_and_type_fit_what_leaves()
    {
        SentRequest sent = (await Upload.DocumentAsync($"\"{Tricky.TrimEnd('=')}\"")).Request;

        Assert.Equal("application/json; charset=utf-8", sent.ContentType);
        Assert.Equal(sent.Body.Length, sent.DeclaredLength);
    }
}
