using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests.Workflows;

/// <summary>What a workflow has filed.</summary>
internal static class SignedFile
{
    /// <summary>Fails unless a file object is a PDF of so many pages whose text holds all the parts.</summary>
    public static async Task AssertAsync(JToken file, int pages, params string[] parts)
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.FullPath, "signed.pdf");
        await File.WriteAllBytesAsync(path, Convert.FromBase64String((string)file["$content"]!));
        string text = await Pdf.TextAsync(path);
        Assert.Equal(pages, await Pdf.PagesAsync(path));
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
