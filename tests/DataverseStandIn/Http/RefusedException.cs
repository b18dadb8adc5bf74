namespace DataverseStandIn.Http;

/// <summary>A request that is refused; the answer says why.</summary>
internal sealed class RefusedException(Reply reply) : Exception($"{reply.Status}: {reply.Body}")
{
    public Reply Reply { get; } = reply;

    /// <summary>A refusal in the Web API's shape.</summary>
    internal static RefusedException Of(int status, string code, string message) => new(Reply.Error(status, code, message));
}
