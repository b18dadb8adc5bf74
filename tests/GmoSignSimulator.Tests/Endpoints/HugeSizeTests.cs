using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Endpoints;

public sealed class HugeSizeTests
{
    [Theory]
    [InlineData("big.pdf")]
    [InlineData("s3://bucket/user/input/big.pdf")]
    [InlineData("2026/big.pdf")]
    public async Task A_file_in_the_input_folder_is_registered(string path)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        Directory.CreateDirectory(Path.Combine(simulated.Server.InputFolder, "2026"));
        await File.WriteAllBytesAsync(Path.Combine(simulated.Server.InputFolder, "big.pdf"), SamplePdf.A4());
        await File.WriteAllBytesAsync(Path.Combine(simulated.Server.InputFolder, "2026", "big.pdf"), SamplePdf.A4());

        Reply reply = await RegisterAsync(simulated, path);

        Assert.Equal("0", reply.Expect(200).Text("status"));
        (await simulated.PostAsync(Simulated.Request, Bodies.Partners(reply.Text("document_code"), "taro@example.org@1"))).Expect(200);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Assert.Contains("does not exist", (await RegisterAsync(simulated, "missing.pdf")).Expect(400).FirstDetail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret.pdf")]
    [InlineData("a/../../secret.pdf")]
    [InlineData("s3://bucket/user/input/../secret.pdf")]
    [InlineData("./secret.pdf")]
    [InlineData("a//secret.pdf")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\secret.pdf")]
    [InlineData("C:/secret.pdf")]
    [InlineData("s3://bucket/user/other/secret.pdf")]
    public async Task A_path_out_of_the_input_folder_is_refused(string path)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string outside = Path.Combine(Path.GetDirectoryName(simulated.Server.InputFolder)!, "secret.pdf");
        await File.WriteAllBytesAsync(outside, SamplePdf.A4());

        Reply reply = await RegisterAsync(simulated, path);

        Assert.Equal(["file_path"], reply.Expect(400).Paths);
        Assert.DoesNotContain("does not exist", reply.FirstDetail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_out_of_the_input_folder_is_not_followed()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string outside = Path.Combine(Path.GetDirectoryName(simulated.Server.InputFolder)!, "secret.pdf");
        await File.WriteAllBytesAsync(outside, SamplePdf.A4());
        File.CreateSymbolicLink(Path.Combine(simulated.Server.InputFolder, "link.pdf"), outside);

        (await RegisterAsync(simulated, "link.pdf")).Expect(400);
    }

    private static Task<Reply> RegisterAsync(Simulated simulated, string path) =>
        simulated.PostAsync(Simulated.HugeSize, new JsonObject { ["file_path"] = path });
}
