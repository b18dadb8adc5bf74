using Newtonsoft.Json.Linq;

namespace Repository.Tests.Samples;

/// <summary>A call of our connector in a workflow that ships.</summary>
/// <param name="Sample">The workflow.</param>
/// <param name="Name">Name of the action or trigger.</param>
/// <param name="OperationId">What it calls.</param>
/// <param name="Step">The whole action or trigger.</param>
/// <param name="Inputs">Its inputs.</param>
internal sealed record SampleCall(Sample Sample, string Name, string OperationId, JObject Step, JObject Inputs)
{
    internal bool Sends => OperationId is "RequestEnvelopeSignature" or "SendEnvelope";

    /// <inheritdoc />
    public override string ToString() => $"{Sample.Name}: {Name}";
}
