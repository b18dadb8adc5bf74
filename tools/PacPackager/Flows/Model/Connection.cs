using System.Buffers;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Expressions;

namespace PacPackager.Flows.Model;

/// <summary>The way from a call to its connection, as written.</summary>
/// <param name="Label">What the call names: a key of connections.json, <c>$connections</c> or <c>connectionReferences</c>; or null.</param>
/// <param name="Token">Where that is written, or null.</param>
/// <param name="Declared">What is declared under that name, or null.</param>
/// <param name="ApiNames">Names of the connector behind it, as far as they are written out.</param>
internal sealed record Connection(string? Label, JToken? Token, JObject? Declared, IReadOnlyList<string> ApiNames)
{
    /// <summary>The connection of a connector call; null for every other step.</summary>
    internal static Connection? Of(Workflow workflow, Step step)
    {
        if (step.Type is not { } type || step.Inputs is null)
        {
            return null;
        }

        // Of a call that looks like one of the other family, nothing else can be said.
        if (step.LooksLikeTypeOfOtherHost is not null)
        {
            return null;
        }

        JObject? host = step.Inputs.Object("host");
        return type.StartsWith("OpenApiConnection", StringComparison.OrdinalIgnoreCase) ? OfFlow(workflow, host)
            : !type.StartsWith("ApiConnection", StringComparison.OrdinalIgnoreCase) ? null
            : workflow.Host == WorkflowHost.Standard ? OfStandard(workflow, host)
            : OfConsumption(workflow, host);
    }

    /// <summary>What is declared for the workflow, by name; null where nothing can be said.</summary>
    internal static JObject? DeclaredIn(Workflow workflow) => workflow.Host switch
    {
        WorkflowHost.PowerAutomate => workflow.Wrapper.Object("connectionReferences"),
        WorkflowHost.Standard => workflow.Project?.Connections?.Root.Object("managedApiConnections"),
        _ => ValuesOf(workflow) is { Count: > 0 } values ? values : null,
    };

    // Workflow expressions begin with @, those of templates stand in brackets.
    private static readonly SearchValues<char> Computed = SearchValues.Create("@{}[](),'");

    private static JObject? ValuesOf(Workflow workflow) =>
        workflow.Wrapper.Object("parameters").Object("$connections").Object("value")
        ?? workflow.Definition.Object("parameters").Object("$connections").Object("defaultValue");

    private static Connection OfFlow(Workflow workflow, JObject? host)
    {
        JToken? token = host?["connectionName"] ?? host?["connectionReferenceName"] ?? host?["connection"];
        string? label = token.AsText();
        JObject? declared = Find(workflow, label);
        return new Connection(label, token, declared, [.. Names(LastSegment(host.Text("apiId"))), .. ApiNamesOf(declared)]);
    }

    private static Connection OfStandard(Workflow workflow, JObject? host)
    {
        JToken? token = host.Object("connection")?["referenceName"];
        string? label = token.AsText();
        JObject? declared = Find(workflow, label);
        return new Connection(label, token, declared, ApiNamesOf(declared));
    }

    private static Connection OfConsumption(Workflow workflow, JObject? host)
    {
        JToken? token = host.Object("connection")?["name"] ?? host.Object("connection")?["id"];
        string? label = token.AsText() is { } text ? ParameterKey(text) : null;
        JObject? declared = Find(workflow, label);
        return new Connection(label, token, declared, ApiNamesOf(declared));
    }

    private static JObject? Find(Workflow workflow, string? label)
    {
        if (label is null || DeclaredIn(workflow) is not { } declared)
        {
            return null;
        }

        // Newer designers name the reference's logical name instead of its key.
        return declared.Object(label) ?? declared.Properties()
            .Select(reference => reference.Value as JObject)
            .FirstOrDefault(reference => reference.Object("connection").Text("connectionReferenceLogicalName") == label);
    }

    // @parameters('$connections')['orders']['connectionId']
    private static string? ParameterKey(string text)
    {
        Expression? whole = WorkflowString.Of(JValue.CreateNull(), null, text).Template?.Whole;
        while (whole is Access access)
        {
            if (access.Target is Call call && call.Is("parameters"))
            {
                return (access.Key as Literal)?.Value as string;
            }

            whole = access.Target;
        }

        return null;
    }

    private static string[] ApiNamesOf(JObject? declared) =>
    [
        .. new[]
        {
            declared.Object("api").Text("name"),
            declared.Object("api").Text("logicalName"),
            LastSegment(declared.Object("api").Text("id")),
            LastSegment(declared.Text("id")),
        }.OfType<string>(),
    ];

    private static string[] Names(string? name) => name is null ? [] : [name];

    // A part that is computed says nothing.
    private static string? LastSegment(string? id)
    {
        string? last = id?.Split('/')[^1];
        return string.IsNullOrEmpty(last) || last.AsSpan().ContainsAny(Computed) ? null : last;
    }
}
