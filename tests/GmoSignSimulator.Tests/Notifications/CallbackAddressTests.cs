using GmoSignSimulator.Notifications;

namespace GmoSignSimulator.Tests.Notifications;

public sealed class CallbackAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5000/cb")]
    [InlineData("https://127.0.0.1/cb")]
    [InlineData("http://[::1]:5000/cb")]
    [InlineData("http://LOCALHOST/cb?sig=x")]
    [InlineData("http://127.8.8.8/")]
    public void Addresses_on_this_machine_are_taken(string url)
    {
        Assert.True(CallbackAddress.IsOnThisMachine(url));
        Assert.Null(CallbackAddress.MistakeOf(url));
    }

    [Theory]
    [InlineData("http://0.0.0.0/")]
    [InlineData("https://localhost.example.com/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public void Others_are_not(string url)
    {
        Assert.False(CallbackAddress.IsOnThisMachine(url));
        Assert.NotNull(CallbackAddress.MistakeOf(url));
    }
}
