using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers.Families;

/// <summary>Wants a replacement within the connector to be there.</summary>
internal sealed class ReplacementExists : IRule
{
    public RuleInfo Info { get; } = new(
        "replacement-exists", Severity.Warning, "A replacement from the same connector is another of its operations.")
    {
        Why = "Makers who are told to take another operation look for it in vain.",
        Source = "\"Evolve your API with version control\": replacement. What another connector has cannot be known; "
            + "'api' is taken for this one where it is its title or folder, or where another replacement with it is found here.",
        Bad = """
            "replacement": { "api": "mail", "operationId": "SendMailV2" }    where the connector has SendMail_V2
            """,
        Good = """
            "replacement": { "api": "mail", "operationId": "SendMail_V2" }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        (FamilyMember Member, string Api, JValue Id)[] replaced =
        [
            .. from member in FamilyMember.Of(connector)
               let api = FamilyMember.Text(member.Replacement?["api"])
               let id = member.Replacement?["operationId"] as JValue
               where api is not null && id is { Value: string { Length: > 0 } }
               select (member, Plain(api), id),
        ];
        if (replaced.Length == 0)
        {
            yield break;
        }

        HashSet<string> known = [.. connector.Definition!.Operations.Select(operation => operation.Id).Where(id => id.Length > 0)];
        HashSet<string> own =
        [
            Plain(connector.Definition.Title ?? ""),
            Plain(Path.GetFileName(connector.Connector.Directory)),
            .. replaced.Where(one => known.Contains((string)one.Id!)).Select(one => one.Api),
        ];
        foreach ((FamilyMember member, string api, JValue id) in replaced.Where(one => own.Contains(one.Api)))
        {
            string name = (string)id!;
            if (name == member.Operation.Operation!.Id)
            {
                yield return Info.At(member.Operation.PositionOf(id), $"'{name}' is named as its own replacement.", "Name the later operation.");
            }
            else if (!known.Contains(name))
            {
                yield return Info.At(
                    member.Operation.PositionOf(id),
                    $"'{member.Name}' is replaced by '{name}', and the definition has no such operation.",
                    OperationNames.Fix(name, connector.Dynamic!.OperationIds, "take the replacement out"));
            }
        }
    }

    // shared_my-20mail, My Mail and mymail are one.
    private static string Plain(string api)
    {
        string name = api.StartsWith("shared_", StringComparison.OrdinalIgnoreCase) ? api["shared_".Length..] : api;
        return string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }
}
