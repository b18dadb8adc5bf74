namespace ScriptTests.Calls;

/// <summary>What a call came to: the flow's answer and what left for the service.</summary>
internal sealed record Outcome(ScriptAnswer Answer, IReadOnlyList<SentRequest> Sent)
{
    /// <summary>The one request that left.</summary>
    public SentRequest Request => Assert.Single(Sent);
}
