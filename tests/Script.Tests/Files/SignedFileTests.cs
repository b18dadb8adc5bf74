using ScriptTests.Calls;

namespace ScriptTests.Files;

/// <summary>The signed file comes back ready to save, whatever wrapper the service put it in.</summary>
public class SignedFileTests
{
    private static readonly string Base64 = Convert.ToBase64String(SampleFile.Pdf);

    public static TheoryData<string> Wrappers => new(
        $"\"{Base64}\"",
        $"\"{Base64.TrimEnd('=')}\"",
        $"\"{Base64.Insert(8, "\\r\\n")}\"",
        $"\"{Base64.Replace('+', '-').Replace('/', '_')}\"",
        $"\"{Base64.Replace("/", "\\/", StringComparison.Ordinal)}\"",
        $"\"data:application/pdf;base64,{Base64}\"",
        $"\"DATA:application/pdf;name=a;BASE64,{Base64}\"",
        $$"""{"$content-type":"application/pdf","$content":"{{Base64}}"}""",
        $$"""{"$content":"{{Base64}}"}""");

    [Theory]
    [MemberData(nameof(Wrappers))]
    public async Task File_comes_back_as_canonical_base64_with_type_extension_and_size(string document)
    {
        ScriptAnswer answer = await Download.ReplyAsync($$"""{"downloadedDocument":{{document}}}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal(
            $$"""{"downloadedDocument":"{{Base64}}","contentType":"application/pdf","fileExtension":"pdf","fileSize":{{SampleFile.Pdf.Length}}}""",
            answer.Text);
        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("application/octet-stream")]
    [InlineData("application/json")]
    public async Task Answer_that_is_the_file_itself_comes_back_the_same(string mediaType)
    {
        ScriptAnswer answer = await Download.BytesAsync(SampleFile.Pdf, mediaType);

        Assert.Equal(
            (200, Base64, "application/pdf", SampleFile.Pdf.Length),
            (answer.Status, (string?)answer.Json["downloadedDocument"], (string?)answer.Json["contentType"], (int)answer.Json["fileSize"]!));
    }

    [Fact]
    public async Task Other_members_of_the_answer_stay_where_they_are()
    {
        ScriptAnswer answer = await Download.ReplyAsync($$"""{"status":"0","n":1.10,"downloadedDocument":"{{Base64}}","message":null,"list":[{"a":null}]}""");

        Assert.StartsWith($$"""{"status":"0","n":1.10,"downloadedDocument":"{{Base64}}","message":null,"list":[{"a":null}],"contentType":""", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"status":"9","result":{"downloadedDocument":"QUJD"}}""")]
    public async Task Answer_without_a_file_is_a_rejection(string reply)
    {
        ScriptAnswer answer = await Download.ReplyAsync(reply);

        Assert.Equal((422, "ServiceRejected"), (answer.Status, answer.Code));
        Assert.Contains("downloadedDocument", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejection_keeps_the_services_words()
    {
        ScriptAnswer answer = await Download.ReplyAsync("""{"status":"9","message":"署名が完了していません"}""");

        Assert.Equal((422, "ServiceRejected", "署名が完了していません"), (answer.Status, answer.Code, answer.Message));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("0")]
    [InlineData("\"not base64!\"")]
    [InlineData("\"QUJDQ\"")]
    [InlineData("\"https://files.example/signed.pdf\"")]
    [InlineData("\"data:application/pdf,QUJD\"")]
    [InlineData("""{"$content":""}""")]
    public async Task File_that_is_empty_or_unreadable_is_an_invalid_document(string document)
    {
        ScriptAnswer answer = await Download.ReplyAsync($$"""{"downloadedDocument":{{document}}}""");

        Assert.Equal((502, "InvalidDocument"), (answer.Status, answer.Code));
        Assert.Equal("downloadedDocument", Assert.Single(answer.Details).Path);
    }

    [Theory]
    [InlineData("<html>Maintenance</html>", "text/html")]
    [InlineData("<html>Maintenance</html>", "application/json")]
    [InlineData("", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("""{"downloadedDocument":"QUJD""", "application/json")]
    [InlineData("""{"downloadedDocument":"QUJD"} and more""", "application/json")]
    [InlineData("""{"downloadedDocument":{"$content" "QUJD"}}""", "application/json")]
    public async Task Answer_that_is_no_json_object_is_an_unavailable_service(string reply, string mediaType)
    {
        ScriptAnswer answer = await Download.ReplyAsync(reply, mediaType);

        Assert.Equal((502, "ServiceUnavailable"), (answer.Status, answer.Code));
    }
}
