using System.Text;
using ConnectorRuntime.Gateway.Wire;

namespace Playground.Tests.View;

/// <summary>A call through a connector as the gateway's log has it, with nothing in it that changes from run to run.</summary>
internal static class RecordedCall
{
    /// <summary>A signature request: the script has renamed a key and made a number a text.</summary>
    public static async Task<WireEntry> SignatureRequestAsync()
    {
        CallRecorder recorder = new(new SecretMask([]), 4096);
        using HttpRequestMessage request = new(HttpMethod.Post, "http://127.0.0.1:5080/gmosign/customer/envelopes/signatures/request")
        {
            Content = Json("""{"envelope_name":"Lease","signing_point_start_x":10,"font_size":"10.5"}"""),
        };
        using HttpResponseMessage answer = await recorder.SendAsync(
            async (sent, token) =>
            {
                await sent.Content!.ReadAsByteArrayAsync(token);
                return new HttpResponseMessage { Content = Json("""{"envelope_xid":"e1"}""") };
            },
            request,
            CancellationToken.None);
        await answer.Content.ReadAsByteArrayAsync();
        return new WireEntry
        {
            Connection = "local",
            FromFlow = Message("""{"envelope_name":"Lease","signing_text_point_start_x":10,"font_size":10.5}""") with
            {
                Method = "POST",
                Url = "http://127.0.0.1:4000/apim/gmo-sign/local/customer/envelopes/signatures/request",
            },
            Exchanges = recorder.Exchanges,
            ToFlow = Message("""{"envelope_xid":"e1"}""") with { Status = 200 },
        };
    }

    /// <summary>A message with a body that has passed whole.</summary>
    public static WireMessage Message(string body)
    {
        CapturedBody captured = new(1 << 20);
        captured.Append(Encoding.UTF8.GetBytes(body));
        return new WireMessage { Body = captured };
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}
