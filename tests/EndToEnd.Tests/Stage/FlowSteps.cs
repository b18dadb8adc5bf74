using Playground.Scenario;

namespace EndToEnd.Tests.Stage;

/// <summary>Several calls of a flow in a row, for tests that are about what comes after.</summary>
internal static class FlowSteps
{
    /// <summary>Registers a small contract and gives its document code.</summary>
    public static async Task<string> RegisterContractAsync(this FlowCaller flow) =>
        (await flow.RegisterAsync(SampleContract.Pdf()))["document_code"];

    /// <summary>Registers a small contract, asks one partner to sign it, and gives the answer.</summary>
    public static async Task<Answer> RequestContractAsync(this FlowCaller flow, string name) =>
        await flow.RequestAsync(Requests.OneSigner(await flow.RegisterContractAsync(), name));
}
