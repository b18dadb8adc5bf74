using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Script;

/// <summary>Holds <c>scriptOperations</c> to the definition.</summary>
internal sealed class ScriptOperationExists : IRule
{
    public RuleInfo Info { get; } = new(
        "script-operation-exists", Severity.Warning, "Only operations of the definition stand in scriptOperations.")
    {
        Why = "The operation that was meant goes round the script, and nobody is told.",
        Source = "\"Write code in a custom connector\", scriptOperations. Two of 1,031 accepted connectors name one that is not there.",
        Bad = "\"scriptOperations\": [ \"GetInvoices\" ]    where the definition has GetInvoice",
        Good = "\"scriptOperations\": [ \"GetInvoice\" ]",
        Covers = ["scriptOperations"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { } definition || connector.Properties?.Source is not { } source)
        {
            yield break;
        }

        string[] known = [.. definition.Operations.Select(operation => operation.Id).Where(id => id.Length > 0)];
        foreach (JToken entry in source.Root["properties"] is JObject { } properties && properties["scriptOperations"] is JArray listed ? listed : [])
        {
            if (entry is JValue { Type: JTokenType.String } name && !known.Contains((string)name!, StringComparer.Ordinal))
            {
                string fix = Spelling.Nearest((string)name!, known) is { } nearest ? $"Write '{nearest}', or take it out." : "Take it out, or write the id of an operation.";
                yield return Info.At(source.PositionOf(name), $"The definition has no operation '{(string?)name}'.", fix);
            }
        }
    }
}
