using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Holds sets of connection parameters to their shape.</summary>
internal sealed class ConnectionSetComplete : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-set-complete", Severity.Warning,
        "Sets of connection parameters stand in a list 'values'; each has a name of its own and parameters.")
    {
        Why = "A maker chooses one of the sets; one without a name cannot be chosen, and one without parameters asks for nothing.",
        Source = "\"Multiple authentications\". 10 of 1,021 accepted connectors have parameter sets.",
        Bad = "\"connectionParameterSets\": { \"values\": [ { \"parameters\": { \"api_key\": { \"type\": \"securestring\" } } } ] }",
        Good = "\"connectionParameterSets\": { \"values\": [ { \"name\": \"key\", \"parameters\": { \"api_key\": { \"type\": \"securestring\" } } } ] }",
        Covers = ["connectionParameterSets"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Properties is not { } properties || properties.Json?["connectionParameterSets"] is not JObject sets)
        {
            return [];
        }

        return sets["values"] switch
        {
            null => [Info.At(
                properties.Source.PositionOf(sets.Parent!),
                "'connectionParameterSets' has no 'values'.",
                "Add a list 'values' with one set for each way to sign in.")],
            JArray { Count: 0 } none => [Info.At(
                properties.Source.PositionOf(none),
                "'connectionParameterSets' has no set.",
                "Add a set, or remove 'connectionParameterSets'.")],
            _ => [.. Incomplete(properties), .. Repeated(properties)],
        };
    }

    private IEnumerable<Diagnostic> Incomplete(ConnectorProperties properties)
    {
        foreach (ConnectionParameterSet set in properties.ConnectionParameterSets)
        {
            if (set.Name.Length == 0)
            {
                yield return Info.At(set.Position, "The parameter set has no name.", "Add 'name'.");
            }

            if (!set.Json.ContainsKey("parameters"))
            {
                yield return Info.At(
                    set.Position,
                    $"The parameter set '{ValueText.Cut(set.Name)}' has no 'parameters'.",
                    "Add 'parameters', empty where nothing is to be entered.");
            }
        }
    }

    private IEnumerable<Diagnostic> Repeated(ConnectorProperties properties) =>
        from same in properties.ConnectionParameterSets.Where(set => set.Name.Length > 0).GroupBy(set => set.Name, StringComparer.OrdinalIgnoreCase)
        from set in same.Skip(1)
        select Info.At(
            properties.Source.PositionOf(set.Json["name"]!),
            $"'{ValueText.Cut(set.Name)}' names a parameter set already.",
            "Rename one of the two.");
}
