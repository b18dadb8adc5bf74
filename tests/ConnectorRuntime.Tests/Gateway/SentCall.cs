using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Wire;
using ConnectorRuntime.Scripting;
using Connectors;

namespace ConnectorRuntime.Tests.Gateway;

/// <summary>One call through the pipeline, the backend being a function.</summary>
internal sealed class SentCall
{
    /// <summary>What reached the backend; null when nothing did.</summary>
    internal required HttpRequestMessage? Request { get; init; }

    internal required HttpResponseMessage Response { get; init; }

    internal required string Body { get; init; }

    internal required CallRecorder Recorder { get; init; }

    /// <summary>Calls the first operation of a connector.</summary>
    /// <param name="sample">The connector.</param>
    /// <param name="connection">Connection parameters.</param>
    /// <param name="pathAndQuery">The call's address below the connection; the operation's own path where null.</param>
    /// <param name="backend">The address that takes the place of the definition's host.</param>
    /// <param name="headers">The caller's headers.</param>
    /// <param name="answer">The backend; 200 where null.</param>
    internal static async Task<SentCall> MakeAsync(
        SampleConnector sample,
        IReadOnlyDictionary<string, string>? connection = null,
        string? pathAndQuery = null,
        string? backend = null,
        IReadOnlyList<KeyValuePair<string, string>>? headers = null,
        Func<HttpRequestMessage, HttpResponseMessage>? answer = null)
    {
        Connector connector = sample.Load();
        CompiledScript? script = connector.Script is null ? null : new ScriptCompiler().Compile(connector.Script).Script;
        ConnectorVersion version = new(connector, script, backend is null ? null : new Uri(backend));
        Operation operation = connector.Definition!.Operations[0];
        string[] target = (pathAndQuery ?? operation.Path).Split('?', 2);
        HttpRequestMessage? request = null;
        CallSettings settings = new()
        {
            Send = (message, _) =>
            {
                request = message;
                return Task.FromResult(answer?.Invoke(message) ?? new HttpResponseMessage());
            },
        };
        ConnectionValues values = new(connection ?? new Dictionary<string, string>());
        CallRecorder recorder = new(SecretMask.For(values), int.MaxValue);
        IncomingCall call = new()
        {
            Operation = operation,
            Path = target[0],
            Query = QueryText.Parse(target.ElementAtOrDefault(1) ?? ""),
            PathValues = version.Routes.Find(operation.Method, target[0])?.PathValues ?? new Dictionary<string, string>(),
            Headers = headers ?? [],
            OriginalRequestUri = new Uri("https://gateway.invalid/apim/sample/c" + string.Join('?', target)),
            ConnectionUri = new Uri("https://gateway.invalid/apim/sample/c"),
            CorrelationId = "call-1",
        };
        HttpResponseMessage response = await new CallPipeline(version, values, settings).AnswerAsync(call, recorder, CancellationToken.None);
        return new SentCall
        {
            Request = request,
            Response = response,
            Body = await response.Content.ReadAsStringAsync(),
            Recorder = recorder,
        };
    }

    /// <summary>A header of the request at the backend, or null.</summary>
    internal string? Header(string name) => Request!.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    /// <summary>The request's address.</summary>
    internal string Url => Request!.RequestUri!.AbsoluteUri;
}
