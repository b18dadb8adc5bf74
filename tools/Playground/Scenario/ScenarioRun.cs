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

    // The step under way, for the case that it breaks its promise.
    private string title = "";
    private WireEntry? call;

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
            await SignAsync("The in-house signer signs", envelope, SampleContract.InHouseSigner, [], cancellationToken);
            await SignAsync("The partner signs", envelope, SampleContract.PartnerSigner, [SampleContract.CheckBoxTag], cancellationToken);
            await ReceiveAsync(envelope, documentId, cancellationToken);
            await DownloadAsync(documentId, signedFile, cancellationToken);
            await UnsubscribeAsync(subscription, cancellationToken);
            return true;
        }
        catch (BrokenPromiseException broken)
        {
            view.Show(new ScenarioStep(steps, title, broken.Message, call, IsKept: false));
            return false;
        }
    }

    private async Task<Uri> SubscribeAsync(CancellationToken cancellationToken)
    {
        Begin("The flow is switched on: subscribe to completed envelopes");
        FlowAnswer answer = await NotedAsync(flow.PostAsync("/customer/connect", SampleContract.Subscription(callback), cancellationToken), cancellationToken);
        string hook = answer.Promised(201, "connect_id");
        Uri location = answer.Location ?? throw new BrokenPromiseException("Promised was a Location to unsubscribe by; the answer has none.");
        End($"hook {hook}, to be deleted at {location}");
        return location;
    }

    private async Task<string> RegisterAsync(CancellationToken cancellationToken)
    {
        Begin("Register an envelope document");
        FlowAnswer answer = await NotedAsync(flow.PostAsync("/customer/envelopes/documents", SampleContract.Registration(), cancellationToken), cancellationToken);
        string documentCode = answer.Promised(200, "document_code");
        End($"document code {documentCode}");
        return documentCode;
    }

    private async Task<(string Envelope, string DocumentId)> RequestAsync(string documentCode, CancellationToken cancellationToken)
    {
        Begin("Request an envelope signature");
        JObject body = SampleContract.SignatureRequest(documentCode, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        FlowAnswer answer = await NotedAsync(flow.PostAsync("/customer/envelopes/signatures/request", body, cancellationToken), cancellationToken);
        string envelope = answer.Promised(200, "envelope_xid");
        string documentId = answer.Promised(200, "document_list[0].control_number");
        End($"envelope {envelope}, document {documentId}");
        return (envelope, documentId);
    }

    private async Task SignAsync(string step, string envelope, string signer, IReadOnlyList<string> ticked, CancellationToken cancellationToken)
    {
        Begin(step);
        string state = await people.SignAsync(envelope, signer, ticked, cancellationToken);
        End($"{signer} has signed; the envelope is {state}");
    }

    private async Task ReceiveAsync(string envelope, string documentId, CancellationToken cancellationToken)
    {
        Begin("When an envelope status changes (Connect): the flow starts");
        JObject notification = await NotificationAsync(envelope, cancellationToken);
        string text = notification.ToString(Formatting.None);
        if (PromisedJson.Text(notification, "document_list[0].documentId") != documentId)
        {
            throw new BrokenPromiseException($"Promised was a notification of document {documentId}; it says: {text}");
        }

        End(text);
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
        Begin("Get envelope documents");
        string path = $"/customer/documents/{Uri.EscapeDataString(documentId)}";
        FlowAnswer answer = await NotedAsync(flow.GetAsync(path, cancellationToken), cancellationToken);
        byte[] file = SignedFile.Read(answer);
        await SignedFile.SaveAsync(file, signedFile, cancellationToken);
        End($"{file.Length:N0} bytes saved as {signedFile}");
    }

    private async Task UnsubscribeAsync(Uri subscription, CancellationToken cancellationToken)
    {
        Begin("The flow is switched off: unsubscribe");
        FlowAnswer answer = await NotedAsync(flow.DeleteAsync(subscription, cancellationToken), cancellationToken);
        End($"hook {answer.Promised(200, "connect_id")} is deleted");
    }

    private async Task<FlowAnswer> NotedAsync(Task<FlowAnswer> calling, CancellationToken cancellationToken)
    {
        FlowAnswer answer = await calling;
        call = await InTimeAsync(wire.NextAsync(cancellationToken).AsTask(), "The gateway noted no call", cancellationToken);
        return answer;
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

    private void Begin(string step)
    {
        steps++;
        title = step;
        call = null;
    }

    private void End(string outcome) => view.Show(new ScenarioStep(steps, title, outcome, call, IsKept: true));
}
