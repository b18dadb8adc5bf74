using System.Text.Json.Nodes;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Routing;
using Connectors;

namespace ConnectorRuntime.Calls;

/// <summary>Makes a call from inputs by name, as a flow's designer and engine do together.</summary>
public sealed class CallComposer
{
    private const string BodyKey = "body";

    private readonly Operation operation;
    private readonly JsonObject inputs;
    private readonly bool fillsDefaults;

    /// <summary>Takes the inputs.</summary>
    /// <param name="operation">The operation to call.</param>
    /// <param name="inputs">Path, query, header and form parameters by name, the whole body under <c>body</c>.</param>
    /// <param name="fillsDefaults">Whether declared defaults of hidden inputs are filled in.</param>
    /// <exception cref="CallInputException">An input is not known to the operation.</exception>
    public CallComposer(Operation operation, JsonObject inputs, bool fillsDefaults)
    {
        this.operation = operation;
        this.inputs = inputs;
        this.fillsDefaults = fillsDefaults;
        RefuseUnknown();
    }

    /// <summary>Required inputs that are not given; whether that is a mistake is for the script and the service to say.</summary>
    public IEnumerable<string> Missing => operation.Parameters
        .Where(parameter => parameter.Required && parameter.In is not ParameterLocation.Path && Value(parameter) is null)
        .Select(parameter => parameter.In == ParameterLocation.Body ? BodyKey : parameter.Name);

    /// <summary>The call, as it comes in at a connection's address.</summary>
    /// <param name="connectionUri">The connection's address at the gateway, without a slash at its end.</param>
    /// <param name="correlationId">Ties the log lines of the call together.</param>
    /// <exception cref="CallInputException">A path parameter is missing, or a file value is none.</exception>
    public IncomingCall Compose(Uri connectionUri, string correlationId)
    {
        Dictionary<string, string> pathValues = PathTemplate.VariablesOf(operation.Path)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, PathValue, StringComparer.Ordinal);
        string path = PathTemplate.Parse(operation.Path).Fill(pathValues);
        QueryText query = QueryText.Parse(string.Join('&', Given(ParameterLocation.Query).SelectMany(given => ParameterText.QueryPairs(given.Parameter, given.Value))));
        List<KeyValuePair<string, string>> headers =
        [
            .. Given(ParameterLocation.Header).Select(given => KeyValuePair.Create(given.Parameter.Name, ParameterText.Joined(given.Parameter, given.Value))),
        ];
        return new IncomingCall
        {
            Operation = operation,
            Path = path,
            PathValues = pathValues,
            Query = query,
            Headers = [.. headers.Where(header => !HeaderCopy.BelongsToContent(header.Key))],
            Content = Content(headers),
            OriginalRequestUri = new Uri(connectionUri.AbsoluteUri + path + query),
            ConnectionUri = connectionUri,
            CorrelationId = correlationId,
        };
    }

    private void RefuseUnknown()
    {
        List<string> known = [.. operation.Parameters.Select(parameter => parameter.In == ParameterLocation.Body ? BodyKey : parameter.Name)];
        foreach (string key in inputs.Select(input => input.Key).Where(key => !known.Contains(key, StringComparer.Ordinal)))
        {
            string hint = known.Count == 0
                ? "It takes no inputs."
                : $"Did you mean '{EditDistance.Nearest(key, known, 1)[0]}'? It takes {string.Join(", ", known)}.";
            throw new CallInputException($"'{key}' is no input of {operation.Id}. {hint}");
        }
    }

    private string PathValue(string name)
    {
        Parameter parameter = operation.Parameters.FirstOrDefault(p => p.In == ParameterLocation.Path && p.Name == name)
            ?? throw new CallInputException($"The path of {operation.Id} holds {{{name}}}, which no path parameter declares.");
        string text = Value(parameter) is { } value ? ParameterText.Joined(parameter, value) : "";
        return text.Length > 0
            ? ParameterText.Escape(parameter, text)
            : throw new CallInputException($"'{name}' is missing: it is part of the path of {operation.Id}. Give it a value that is not empty.");
    }

    private HttpContent? Content(IEnumerable<KeyValuePair<string, string>> headers)
    {
        HttpContent? content = operation.Body is { } parameter
            ? Body(parameter) is { } body ? BodyComposer.Whole(operation, body) : null
            : BodyComposer.Form(operation, [.. Given(ParameterLocation.FormData)]);
        foreach ((string name, string value) in headers.Where(header => content is not null && HeaderCopy.BelongsToContent(header.Key)))
        {
            content!.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }

        return content;
    }

    private JsonNode? Body(Parameter parameter) => fillsDefaults ? HiddenDefaults.Fill(parameter, inputs[BodyKey]) : inputs[BodyKey];

    private IEnumerable<(Parameter Parameter, JsonNode Value)> Given(ParameterLocation location) => operation.Parameters
        .Where(parameter => parameter.In == location)
        .Select(parameter => (parameter, Value(parameter)!))
        .Where(given => given.Item2 is not null);

    private JsonNode? Value(Parameter parameter) => parameter.In == ParameterLocation.Body
        ? Body(parameter)
        : inputs[parameter.Name] ?? (fillsDefaults && !inputs.ContainsKey(parameter.Name) ? HiddenDefaults.Of(parameter) : null);
}
