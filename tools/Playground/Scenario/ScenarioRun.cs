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
        string documentId = (string?)JObject.Parse(answer.Text).SelectToken("document_list[0].control_number")
            ?? throw new BrokenPromiseException("Promised was the id of the document (control_number); the answer has none.");
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
        string text = await notifications.ReadAsync(cancellationToken).AsTask().WaitAsync(LongestWait, time, cancellationToken);
        JObject notification = JObject.Parse(text);
        if ((string?)notification["envelope_xid"] != envelope || (string?)notification.SelectToken("document_list[0].documentId") != documentId)
        {
            throw new BrokenPromiseException($"Promised was a notification of envelope {envelope} with document {documentId}; it says {text}");
        }

        Show("When an envelope status changes (Connect): the flow starts", notification.ToString(Formatting.None), null);
    }

    private async Task DownloadAsync(string documentId, string signedFile, CancellationToken cancellationToken)
    {
        (FlowAnswer answer, WireEntry call) = await CallAsync(token => flow.GetAsync($"/customer/documents/{Uri.EscapeDataString(documentId)}", token), cancellationToken);
        byte[] file = Convert.FromBase64String(answer.Promised(200, "downloadedDocument"));
        if (answer.Promised(200, "fileExtension") != "pdf" || answer.Promised(200, "fileSize") != file.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            throw new BrokenPromiseException("Promised was a PDF of the size that the answer names.");
        }

        // Beside the target first, so that a half-written file never has its name.
        Directory.CreateDirectory(Path.GetDirectoryName(signedFile)!);
        string unfinished = signedFile + ".part";
        await File.WriteAllBytesAsync(unfinished, file, cancellationToken);
        File.Move(unfinished, signedFile, overwrite: true);
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
        return (answer, await wire.NextAsync(cancellationToken).AsTask().WaitAsync(LongestWait, time, cancellationToken));
    }

    private void Show(string title, string outcome, WireEntry? call) => view.Show(new ScenarioStep(++steps, title, outcome, call, IsKept: true));
}
