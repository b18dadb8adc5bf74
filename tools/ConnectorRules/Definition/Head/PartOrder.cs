using System.Collections.Frozen;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Head;

/// <summary>Wants the order in which readers look for the parts.</summary>
internal sealed class PartOrder : IRule
{
    private static readonly FrozenDictionary<string, int> Ranks = new Dictionary<string, int>
    {
        ["swagger"] = 0,
        ["info"] = 1,
        ["host"] = 2,
        ["basePath"] = 2,
        ["schemes"] = 2,
        ["consumes"] = 3,
        ["produces"] = 3,
        ["paths"] = 4,
        ["definitions"] = 5,
        ["parameters"] = 6,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public RuleInfo Info { get; } = new(
        "part-order", Severity.Info, "The definition's parts stand in the order that the coding standards ask for.",
        "Write swagger, info, host with basePath and schemes, consumes and produces, paths, definitions, parameters, in this order.")
    {
        CertificationOnly = true,
        Why = "Reviewers find the parts where they stand in all other connectors.",
        Source = "\"Coding standards\". Four of 48 accepted connectors at hand have another order.",
        Bad = """
            { "swagger": "2.0", "paths": { ... }, "info": { ... }, "host": "api.fabrikam.com" }
            """,
        Good = """
            { "swagger": "2.0", "info": { ... }, "host": "api.fabrikam.com", "paths": { ... } }
            """,
        Covers = ["order of the definition's parts"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        string? furthest = null;
        foreach (string name in connector.Tree?.Root.Json.Properties().Select(member => member.Name).Where(Ranks.ContainsKey) ?? [])
        {
            if (furthest is not null && Ranks[name] < Ranks[furthest])
            {
                // One is enough: the rest moves with it.
                yield return Info.At(connector.Tree!.Root.PositionOfKey(name), $"'{name}' stands behind '{furthest}'.");
                yield break;
            }

            furthest = name;
        }
    }
}
