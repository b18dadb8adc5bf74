using System.Net;
using System.Text;
using Playground.Callback;

namespace Playground.Tests.Callback;

public sealed class CallbackListenerTests
{
    [Fact]
    public async Task Notifications_are_accepted_and_handed_over_in_order()
    {
        await using CallbackListener callback = await CallbackListener.StartAsync(CancellationToken.None);
        using HttpClient service = new();
        using StringContent first = new("""{ "envelope_xid": "e1" }""", Encoding.UTF8, "application/json");
        using StringContent second = new("鈴木");

        HttpResponseMessage answer = await service.PostAsync(callback.Address, first);
        await service.PostAsync(callback.Address, second);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("""{ "envelope_xid": "e1" }""", await callback.Notifications.ReadAsync());
        Assert.Equal("鈴木", await callback.Notifications.ReadAsync());
    }

    [Fact]
    public async Task It_is_on_loopback_and_answers_at_its_address_only()
    {
        await using CallbackListener callback = await CallbackListener.StartAsync(CancellationToken.None);
        using HttpClient stranger = new();

        HttpResponseMessage elsewhere = await stranger.PostAsync(new Uri(callback.Address, "/other"), null);

        Assert.Equal("127.0.0.1", callback.Address.Host);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }
}
