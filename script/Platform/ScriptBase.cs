using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Base of a connector's one class <c>Script</c>.</summary>
/// <remarks>Source: "Write code in a custom connector" (Microsoft documentation).</remarks>
public abstract class ScriptBase
{
    /// <summary>The call being answered.</summary>
    public IScriptContext Context { get; internal set; }

    /// <summary>Cancelled when the platform's time limit has passed or the caller has gone.</summary>
    public CancellationToken CancellationToken { get; internal set; }

    /// <summary>Wraps a JSON text as content of type application/json.</summary>
    /// <param name="serializedJson">A text that is JSON already.</param>
    public static StringContent CreateJsonContent(string serializedJson) =>
        new StringContent(serializedJson, Encoding.UTF8, "application/json");

    /// <summary>Answers the call.</summary>
    public abstract Task<HttpResponseMessage> ExecuteAsync();
}
