using System.Threading.Channels;
using ConnectorRuntime.Gateway.Wire;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Playground.Scenario;

/// <summary>A contract from its registration to the signed file, all of it through the connector.</summary>
/// <param name="flow">Calls the connector as a flow does.</param>
/// <param name="wire">The gateway's record of these calls.</param>
/// <param name="people">The signers, who act at the service and not through the connector.</param>
/// <param name="callback">The flow's callback address.</param>
/// <param name="notifications">What arrives there.</param>
/// <param name="view">Shows each step.</param>
/// <param name="time">The clock.</param>
public sealed class ScenarioRun(
    FlowClient flow,
    WireListener wire,
    Signers people,
    Uri callback,
    ChannelReader<string> notifications,
    IScenarioView view,
    TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private int steps;

    /// <summary>Runs every step and stops at the first that breaks its promise.</summary>
    /// <param name="signedFile">Where the signed PDF is saved.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>True when every step was as promised.</returns>
    public async Task<bool> RunAsync(string signedFile, CancellationToken cancellationToken)
    {
        try
        {
            Uri subscription = await SubscribeAsync(cancellationToken);
            string documentCode = await RegisterAsync(cancellationToken);
            (string envelope, string documentId) = await RequestAsync(documentCode, cancellationToken);
            await SignAsync(envelope, SampleContract.InHouseSigner, [], "The in-house signer signs", cancellationToken);
            await SignAsync(envelope, SampleContract.PartnerSigner, [SampleContract.CheckBoxTag], "The partner signs", cancellationToken);
            await ReceiveAsync(envelope, documentId, cancellationToken);
            await DownloadAsync(documentId, signedFile, cancellationToken);
            await UnsubscribeAsync(subscription, cancellationToken);
            return true;
        }
        catch (BrokenPromiseException broken)
        {
            view.Show(new ScenarioStep(++steps, "Not as promised", broken.Message, null, IsKept: false));
            return false;
        }
    }

    private async Task<Uri> SubscribeAsync(CancellationToken cancellationToken)
    {
        (FlowAnswer answer, WireEntry call) = await CallAsync(token => flow.PostAsync("/customer/connect", SampleContract.Subscription(callback), token), cancellationToken);
        string hook = answer.Promised(201, "connect_id");
        Uri location = answer.Location ?? throw new BrokenPromiseException("Promised was a Location to unsubscribe by; the answer has none.");
        Show("The flow is switched on: subscribe to completed envelopes", $"hook {hook}, to be deleted at {location}", call);
        return location;
    }

    private async Task<string> RegisterAsync(CancellationToken cancellationToken)
    {
        (FlowAnswer answer, WireEntry call) = await CallAsync(token => flow.PostAsync("/customer/envelopes/documents", SampleContract.Registration(), token), cancellationToken);
        string documentCode = answer.Promised(200, "document_code");
        Show("Register an envelope document", $"document code {documentCode}", call);
        return documentCode;
    }

    private async Task<(string Envelope, string DocumentId)> RequestAsync(string documentCode, CancellationToken cancellationToken)
    {
        JObject body = SampleContract.SignatureRequest(documentCode, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        (FlowAnswer answer, WireEntry call) = await CallAsync(token => flow.PostAsync("/customer/envelopes/signatures/request", body, token), cancellationToken);
        string envelope = answer.Promised(200, "envelope_xid");
        string documentId = answer.Promised(200, "document_list[0].control_number");
        Show("Request an envelope signature", $"envelope {envelope}, document {documentId}", call);
        return (envelope, documentId);
    }

    private async Task SignAsync(string envelope, string signer, IReadOnlyList<string> ticked, string title, CancellationToken cancellationToken)
    {
        string state = await people.SignAsync(envelope, signer, ticked, cancellationToken);
        Show(title, $"{signer} has signed; the envelope is {state}", null);
    }

    private async Task ReceiveAsync(string envelope, string documentId, CancellationToken cancellationToken)
    {
        JObject notification = await NotificationAsync(envelope, cancellationToken);
        string text = notification.ToString(Formatting.None);
        if (PromisedJson.Text(notification, "document_list[0].documentId") != documentId)
        {
            throw new BrokenPromiseException($"Promised was a notification of document {documentId}; it says: {text}");
        }

        Show("When an envelope status changes (Connect): the flow starts", text, null);
    }

    // The hook is the account's: with data of an earlier run, notifications of other envelopes may come as well.
    private async Task<JObject> NotificationAsync(string envelope, CancellationToken cancellationToken)
    {
        JObject notification;
        do
        {
            Task<string> next = notifications.ReadAsync(cancellationToken).AsTask();
            notification = PromisedJson.Object(await InTimeAsync(next, $"No notification of envelope {envelope} came", cancellationToken));
        }
        while (PromisedJson.Text(notification, "envelope_xid") != envelope);

        return notification;
    }

    private async Task DownloadAsync(string documentId, string signedFile, CancellationToken cancellationToken)
    {
        (FlowAnswer answer, WireEntry call) = await CallAsync(token => flow.GetAsync($"/customer/documents/{Uri.EscapeDataString(documentId)}", token), cancellationToken);
        byte[] file = SignedFile.Read(answer);
        await SignedFile.SaveAsync(file, signedFile, cancellationToken);
        Show("Get envelope documents", $"{file.Length:N0} bytes saved as {signedFile}", call);
    }

    private async Task UnsubscribeAsync(Uri subscription, CancellationToken cancellationToken)
    {
        (FlowAnswer answer, WireEntry call) = await CallAsync(token => flow.DeleteAsync(subscription, token), cancellationToken);
        Show("The flow is switched off: unsubscribe", $"hook {answer.Promised(200, "connect_id")} is deleted", call);
    }

    private async Task<(FlowAnswer Answer, WireEntry Call)> CallAsync(Func<CancellationToken, Task<FlowAnswer>> call, CancellationToken cancellationToken)
    {
        FlowAnswer answer = await call(cancellationToken);
        return (answer, await InTimeAsync(wire.NextAsync(cancellationToken).AsTask(), "The gateway noted no call", cancellationToken));
    }

    private async Task<T> InTimeAsync<T>(Task<T> promised, string otherwise, CancellationToken cancellationToken)
    {
        try
        {
            return await promised.WaitAsync(LongestWait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new BrokenPromiseException($"{otherwise} within {LongestWait.TotalSeconds} seconds.");
        }
    }

    private void Show(string title, string outcome, WireEntry? call) => view.Show(new ScenarioStep(++steps, title, outcome, call, IsKept: true));
}
