namespace Playground.Scenario;

/// <summary>What a flow gets back from the connector.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Location">The Location header, if there is one.</param>
/// <param name="Text">The body as text.</param>
public sealed record FlowAnswer(int Status, Uri? Location, string Text)
{
    /// <summary>A text or number of a successful answer.</summary>
    /// <param name="status">The status that the operation promises.</param>
    /// <param name="key">The member that it promises, or the path to it.</param>
    /// <exception cref="BrokenPromiseException">The status is another, or there is no such text or number.</exception>
    public string Promised(int status, string key)
    {
        if (Status != status)
        {
            throw new BrokenPromiseException($"Promised was status {status}; it answered {Status}: {Text}");
        }

        return PromisedJson.Text(PromisedJson.Object(Text), key) ?? throw new BrokenPromiseException($"Promised was {key}; the answer has none: {Text}");
    }
}
