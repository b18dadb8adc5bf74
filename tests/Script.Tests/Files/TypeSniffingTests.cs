using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Files;

/// <summary>A file's type is what its first bytes say, else what its wrapper says, else a stream of bytes.</summary>
public class TypeSniffingTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string PowerPoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    public static TheoryData<string, string, string, string> Files => new()
    {
        { "pdf", "", "application/pdf", "pdf" },
        { "pdf", "text/plain", "application/pdf", "pdf" },
        { "docx", "", Word, "docx" },
        { "docx", "application/zip", Word, "docx" },
        { "docx", Word, Word, "docx" },
        { "xlsx", "", Excel, "xlsx" },
        { "pptx", "", PowerPoint, "pptx" },
        { "zip", "", "application/zip", "zip" },
        { "zip", "application/octet-stream", "application/zip", "zip" },
        { "ole", "application/msword", "application/msword", "doc" },
        { "ole", "application/vnd.ms-excel", "application/vnd.ms-excel", "xls" },
        { "ole", "application/vnd.ms-powerpoint", "application/vnd.ms-powerpoint", "ppt" },
        { "noise", "image/png", "image/png", "png" },
        { "noise", "Image/PNG; name=a.png", "image/png", "png" },
        { "noise", "text/csv", "text/csv", "csv" },
        { "noise", "x/unheard-of", "x/unheard-of", "bin" },
        { "noise", "", "application/octet-stream", "bin" },
        { "noise", "no media type", "application/octet-stream", "bin" },
        { "noise", "a/b\\\",\\\"x\\\":\\\"y", "application/octet-stream", "bin" },
        { "noise", "a/b\\u0000", "application/octet-stream", "bin" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_object_goes_out_with_the_files_type(string file, string declared, string type, string extension)
    {
        Outcome outcome = await Upload.DocumentAsync(FileObject(file, declared));

        Assert.Equal((Convert.ToBase64String(Bytes(file)), type), (outcome.Sent(), outcome.SentType()));
        Assert.DoesNotContain(".", extension, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_object_comes_back_with_type_and_extension(string file, string declared, string type, string extension)
    {
        ScriptAnswer answer = await Download.ReplyAsync($$"""{"downloadedDocument":{{FileObject(file, declared)}}}""");

        Assert.Equal((type, extension, Bytes(file).Length), ((string?)answer.Json["contentType"], (string?)answer.Json["fileExtension"], (int)answer.Json["fileSize"]!));
    }

    [Theory]
    [InlineData("data:image/png;base64,", "image/png")]
    [InlineData("data:IMAGE/JPEG;name=a.jpg;base64,", "image/jpeg")]
    [InlineData("data:;base64,", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    public async Task Data_uri_says_the_type_of_a_file_that_does_not(string prefix, string type)
    {
        Assert.Equal(type, (await Upload.DocumentAsync($"\"{prefix}{Convert.ToBase64String(Bytes("noise"))}\"")).SentType());
    }

    [Theory]
    [InlineData("image/jpeg", "image/jpeg")]
    [InlineData("application/x-custom; a=b", "application/x-custom")]
    [InlineData(null, "application/octet-stream")]
    public async Task Content_type_of_the_whole_body_says_the_type_of_a_file_that_does_not(string? mediaType, string type)
    {
        Assert.Equal(type, (await Upload.BytesAsync(Bytes("noise"), mediaType)).SentType());
    }

    [Fact]
    public async Task Pdf_may_begin_behind_a_preamble()
    {
        byte[] file = [.. Encoding.ASCII.GetBytes("@PJL SET JOB\r\n"), .. SampleFile.Pdf];

        Assert.Equal("application/pdf", (await Upload.DocumentAsync($"\"{Convert.ToBase64String(file)}\"")).SentType());
    }

    [Fact]
    public async Task Old_office_file_without_a_telling_wrapper_is_named_as_what_it_is()
    {
        ScriptAnswer answer = await Download.TextAsync(Convert.ToBase64String(SampleFile.Ole));

        Assert.Equal("application/x-ole-storage", (string?)answer.Json["contentType"]);
    }

    private static string FileObject(string file, string declared) => $$"""{"$content-type":"{{declared}}","$content":"{{Convert.ToBase64String(Bytes(file))}}"}""";

    private static byte[] Bytes(string file) => file switch
    {
        "pdf" => SampleFile.Pdf,
        "docx" => SampleFile.Docx,
        "xlsx" => SampleFile.Xlsx,
        "pptx" => SampleFile.Pptx,
        "zip" => SampleFile.PlainZip,
        "ole" => SampleFile.Ole,
        _ => SampleFile.Noise(60),
    };
}
