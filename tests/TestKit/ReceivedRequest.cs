using System.Text;

namespace TestKit;

/// <summary>A request as a <see cref="LoopbackService"/> got it.</summary>
/// <param name="Method">HTTP method, upper case.</param>
/// <param name="PathAndQuery">Path and query exactly as on the request line.</param>
/// <param name="Headers">Header name (any case) to its values joined with a comma.</param>
/// <param name="Body">Every byte of the body.</param>
public sealed record ReceivedRequest(string Method, string PathAndQuery, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The body read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body);
}
