using System.Text;
using GmoSignSimulator.Hosting;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Endpoints;

public sealed class AuthenticationTests
{
    public static TheoryData<string, string> Routes => new()
    {
        { "POST", "/gmosign/customer/connect" },
        { "DELETE", "/gmosign/customer/connect/x" },
        { "POST", "/gmosign/customer/envelopes/documents" },
        { "POST", "/gmosign/customer/envelopes/documents/for-huge-size" },
        { "POST", "/gmosign/customer/envelopes/signatures/request" },
        { "POST", "/gmosign/customer/envelopes/templates/demo-nda/transaction" },
        { "GET", "/gmosign/customer/documents/x?download_type=2&operation=1" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Every_call_needs_credentials(string method, string path)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        simulated.SignOut();

        Reply reply = await simulated.SendAsync(new HttpRequestMessage(new HttpMethod(method), simulated.Server.Url + path));

        Assert.Equal(401, reply.Status);
        Assert.Contains("Basic", reply.Message.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer abc")]
    [InlineData("Basic")]
    [InlineData("Basic not-base64!")]
    public async Task Other_headers_are_no_credentials(string header)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        simulated.SignOut(header);

        Assert.Equal(401, (await simulated.DownloadAsync("x")).Status);
    }

    [Theory]
    [InlineData("demo-customer:wrong")]
    [InlineData("nobody:demo-secret")]
    [InlineData("demo-customer")]
    [InlineData("")]
    public async Task Wrong_credentials_are_refused(string credentials)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        simulated.SignOut("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));

        Assert.Equal(401, (await simulated.DownloadAsync("x")).Status);
    }

    [Fact]
    public async Task A_document_of_another_account_is_unknown()
    {
        SimulatorAccount other = new("other", "of others");
        await using Simulated simulated = await Simulated.StartAsync(options => options with { Accounts = [SimulatorAccount.Demo, other] });
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (string envelope, string document) = await simulated.RequestAsync(Bodies.Partners(code, "taro@example.org@1"));
        (await simulated.SignAsync(envelope, "taro@example.org")).Expect(200);
        string hook = await simulated.ConnectAsync("http://127.0.0.1:9/mine");

        simulated.SignInAs(other);

        Assert.Equal(404, (await simulated.DownloadAsync(document)).Status);
        Assert.Equal(404, (await simulated.DeleteAsync($"{Simulated.Connect}/{hook}")).Status);
        Assert.Equal(400, (await simulated.PostAsync(Simulated.Request, Bodies.Partners(code, "taro@example.org@1"))).Status);
    }

    [Fact]
    public async Task Neither_credentials_nor_bodies_nor_callbacks_are_logged()
    {
        await using Callback callback = await Callback.StartAsync();
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(callback.Url);
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (string envelope, _) = await simulated.RequestAsync(Bodies.Partners(code, "taro@example.org@1"));
        (await simulated.SignAsync(envelope, "taro@example.org")).Expect(200);
        await simulated.Log.LineAsync("attempt 1: 200 OK");

        string secret = Convert.ToBase64String(Encoding.UTF8.GetBytes("demo-customer:demo-secret"));
        Assert.Contains("POST /gmosign/customer/connect 201", simulated.Log.All, StringComparison.Ordinal);
        Assert.All(["demo-secret", secret, "sig=abc", "taro@example.org", "In order"], text =>
            Assert.DoesNotContain(text, simulated.Log.All, StringComparison.Ordinal));
    }

    [Fact]
    public void An_account_shows_its_id_only() => Assert.Equal("a", new SimulatorAccount("a", "secret").ToString());
}
