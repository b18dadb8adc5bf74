using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Files;

/// <summary>No byte is lost or added, whatever the size, on both ways.</summary>
public class RoundTripTests
{
    public static TheoryData<int> Sizes => [1, 2, 3, 4, 5, 6, 7, 255, 256, 6143, 6144, 6145, 8191, 8192, 8193, 49151, 49152, 49153, 98304, 200_001];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task File_arrives_from_text_as_canonical_base64(int size)
    {
        byte[] file = SampleFile.Noise(size);

        Assert.Equal(Convert.ToBase64String(file), (await Upload.DocumentAsync($"\"{Convert.ToBase64String(file)}\"")).Sent());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task File_arrives_from_bytes_as_canonical_base64(int size)
    {
        byte[] file = SampleFile.Noise(size);

        Outcome outcome = await Upload.BytesAsync(file, "application/octet-stream");

        Assert.Equal(Convert.ToBase64String(file), outcome.Sent());
        Assert.Equal(outcome.Request.Body.Length, outcome.Request.DeclaredLength);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task File_comes_back_with_its_size(int size)
    {
        byte[] file = SampleFile.Noise(size);

        ScriptAnswer answer = await Download.TextAsync(Convert.ToBase64String(file));

        Assert.Equal((Convert.ToBase64String(file), size), ((string?)answer.Json["downloadedDocument"], (int)answer.Json["fileSize"]!));
    }

    [Fact]
    public async Task Random_spellings_of_random_files_arrive_as_canonical_base64()
    {
        Random random = new(4711);
        for (int round = 0; round < 300; round++)
        {
            byte[] file = new byte[random.Next(1, 300)];
            random.NextBytes(file);

            Outcome outcome = await Upload.DocumentAsync($"\"{Misspelt(Convert.ToBase64String(file), random)}\"");

            Assert.Equal(Convert.ToBase64String(file), outcome.Sent());
        }
    }

    [Fact]
    public async Task Random_texts_are_taken_exactly_when_they_are_base64()
    {
        Random random = new(4712);
        for (int round = 0; round < 500; round++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => "QUJDab19+/=="[random.Next(12)])]);

            Outcome outcome = await Upload.DocumentAsync($"\"{text}\"");

            Assert.True(IsBase64(text) == (outcome.Answer.Status == 200), $"{text} gave {outcome.Answer.Text}");
        }
    }

    [Fact]
    public async Task Bits_that_no_byte_uses_are_cleared()
    {
        Assert.Equal("QQ==", (await Upload.DocumentAsync("\"QR==\"")).Sent());
        Assert.Equal("QUI=", (await Upload.DocumentAsync("\"QUJ\"")).Sent());
    }

    [Fact]
    public async Task Twenty_megabytes_travel_both_ways()
    {
        string base64 = Convert.ToBase64String(SampleFile.Noise(20 * 1024 * 1024));

        Outcome sent = await Upload.JsonAsync($$"""{"remarks":"large","document":{"$content-type":"application/pdf","$content":"{{base64}}"},"reuse_flag":1}""");
        ScriptAnswer back = await Download.TextAsync(base64);

        Assert.True($$$"""{"remarks":"large","document":{"$content-type":"application/pdf","$content":"{{{base64}}}"},"reuse_flag":1}""" == sent.Request.Text);
        Assert.True(base64 == (string?)back.Json["downloadedDocument"]);
        Assert.Equal(20 * 1024 * 1024, (int)back.Json["fileSize"]!);
    }

    private static string Misspelt(string base64, Random random)
    {
        string text = random.Next(2) == 0 ? base64 : base64.TrimEnd('=');
        text = random.Next(2) == 0 ? text : text.Replace('+', '-').Replace('/', '_');
        StringBuilder spelt = new();
        foreach (char character in text)
        {
            spelt.Append(random.Next(8) == 0 ? "\\r\\n" : "");
            spelt.Append(random.Next(8) == 0 ? $"\\u{(int)character:x4}" : character == '/' && random.Next(2) == 0 ? "\\/" : character.ToString());
        }

        return spelt.ToString();
    }

    // The framework's own reader decides, once padding stands where it belongs.
    private static bool IsBase64(string text)
    {
        string bare = text.TrimEnd('=');
        string padded = bare.PadRight((bare.Length + 3) / 4 * 4, '=');
        return bare.Length > 0 && text.Length <= padded.Length && Convert.TryFromBase64String(padded, new byte[12], out _);
    }
}
