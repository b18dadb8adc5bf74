using ConnectorRules.Parameters;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds an operation's media types against its body.</summary>
internal sealed class ConsumesFitBody : IRule
{
    public RuleInfo Info { get; } = new(
        "consumes-fit-body", Severity.Warning, "The media types an operation takes can carry the body it declares.")
    {
        Why = "The platform writes the body in the media type declared; where the two do not fit, values are lost or the call fails.",
        Source = "\"Fix Swagger Validator errors\": MimeTypeNotCompatibleWithRequestContentSchemaType, StringBinaryNotSupportedForFormUrlEncoded. "
            + "Two of 1,031 accepted connectors have a form file without multipart/form-data.",
        Bad = """
            "consumes": [ "application/json" ], "parameters": [ { "name": "file", "in": "formData", "type": "file" } ]
            """,
        Good = """
            "consumes": [ "multipart/form-data" ], "parameters": [ { "name": "file", "in": "formData", "type": "file" } ]
            """,
        Covers = ["MimeTypeNotCompatibleWithRequestContentSchemaType", "StringBinaryNotSupportedForFormUrlEncoded"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode operation in connector.Operations())
        {
            string[] types = MediaTypes.TakenBy(operation);
            OperationParameter[] body = [.. OperationParameters.Of(operation).All.Where(parameter => parameter.IsInBody)];

            // Where nothing is declared JSON is assumed, and that is what the rule about silence speaks of; but JSON carries no form.
            if (body.Length > 0 && Misfit(operation, types.Length == 0 ? ["application/json"] : types, body) is { } misfit)
            {
                DefinitionNode speaker = MediaTypes.SpeakerFor(operation, connector.Tree!.Root);
                yield return Info.At(
                    operation.Has("consumes") ? speaker.PositionOf("consumes") : operation.Position, misfit.Message, misfit.Fix) with
                {
                    OperationId = operation.Operation!.Id,
                };
            }
        }
    }

    private static (string Message, string Fix)? Misfit(DefinitionNode operation, string[] types, OperationParameter[] body)
    {
        string taken = string.Join(", ", types);
        OperationParameter? file = Array.Find(body, parameter => parameter.In == "formData"
            && (parameter.Type == "file" || (parameter.Type == "string" && parameter.Content.Text("format") == "binary")));
        if (file is not null && !types.Contains(MediaTypes.Multipart))
        {
            return ($"'{operation.OperationName()}' takes the file '{file.Name}' as {taken}.", "Declare \"consumes\": [ \"multipart/form-data\" ].");
        }

        if (Array.Find(body, parameter => parameter.In == "formData") is { } field && !types.Any(MediaTypes.IsForm))
        {
            return (
                $"'{operation.OperationName()}' takes the form field '{field.Name}' as {taken}.",
                "Declare \"consumes\": [ \"application/x-www-form-urlencoded\" ], or make the fields a JSON body.");
        }

        if (Array.Find(body, parameter => parameter.In == "body") is not { } whole)
        {
            return null;
        }

        if (types.All(MediaTypes.IsForm))
        {
            return (
                $"'{operation.OperationName()}' takes a whole body as {taken}.",
                "Declare the fields with \"in\": \"formData\", or take application/json.");
        }

        DefinitionNode? schema = whole.Content.Children.FirstOrDefault(child => child.Kind == NodeKind.Schema)?.Resolve();
        return types.All(type => type == "text/plain") && schema?.Text("type") is "object" or "array"
            ? ($"'{operation.OperationName()}' takes an {schema!.Text("type")} as {taken}.", "Declare \"consumes\": [ \"application/json\" ], or make the body a string.")
            : null;
    }
}
