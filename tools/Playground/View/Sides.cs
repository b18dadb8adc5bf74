using ConnectorRuntime.Gateway.Wire;

namespace Playground.View;

/// <summary>The sides of a call worth showing, with their names.</summary>
internal static class Sides
{
    public const string Sent = "the maker sent";
    public const string Left = "on the wire";
    public const string Came = "GMO Sign answered";
    public const string Got = "the flow got";

    public static IEnumerable<(string Side, WireMessage Message)> Of(WireEntry? call)
    {
        if (call is null)
        {
            yield break;
        }

        yield return (Sent, call.FromFlow);
        foreach (WireExchange exchange in call.Exchanges)
        {
            yield return (Left, exchange.Sent);
            if (exchange.Received is WireMessage received)
            {
                yield return (Came, received);
            }
        }

        if (call.ToFlow is WireMessage answer)
        {
            yield return (Got, answer);
        }
    }

    /// <summary>Method and address, or the status.</summary>
    public static string Line(WireMessage message) => message.Method is null ? $"status {message.Status}" : $"{message.Method} {message.Url}";
}
