using System.Text.Json;
using GmoSignSimulator.Wire;
using TestKit;

namespace GmoSignSimulator.Tests.Wire;

/// <summary>The simulator's tables say what the contract of the connector says, after the known differences of the wire.</summary>
public sealed class ContractAgreementTests
{
    private static readonly JsonElement Contract = JsonDocument.Parse(
        File.ReadAllText(RepositoryPaths.Of("tests", "GmoSignSimulator.Tests", "Data", "gmosign-connector.json"))).RootElement;

    [Fact]
    public void RequestEnvelopeSignature() => Compare("RequestEnvelopeSignature", SignatureRequestContract.Body);

    [Fact]
    public void SendEnvelope() => Compare("SendEnvelope", TemplateRequestContract.Body);

    [Fact]
    public void RegisterEnvelopeDocument() => Compare("RegisterEnvelopeDocument", DocumentContract.Upload);

    [Fact]
    public void RegisterEnvelopeDocumentForHugeSize() => Compare("RegisterEnvelopeDocumentForHugeSize", DocumentContract.HugeSize);

    [Fact]
    public void CreateHookEnvelope() => Compare("CreateHookEnvelope", DocumentContract.Hook);

    private static void Compare(string operation, IReadOnlyList<WireField> table)
    {
        JsonElement body = Contract.GetProperty("operations").EnumerateArray()
            .Single(each => each.GetProperty("operationId").GetString() == operation).GetProperty("body");

        Assert.Equal(Lines(body.GetProperty("properties"), ""), Lines(table, ""));
    }

    private static IEnumerable<string> Lines(JsonElement fields, string prefix)
    {
        foreach (JsonElement field in fields.EnumerateArray())
        {
            string path = prefix + (field.TryGetProperty("wireKey", out JsonElement wireKey) ? wireKey : field.GetProperty("key")).GetString();
            string rule = field.TryGetProperty("rule", out JsonElement said) ? said.GetString()! : "";
            bool isRequired = field.TryGetProperty("required", out _) || rule.Contains("required in every item", StringComparison.Ordinal);
            string type = field.TryGetProperty("wireType", out _) ? "Text" : field.GetProperty("type").GetString() switch
            {
                "integer" => "WholeNumber",
                "array" => "List",
                _ => field.TryGetProperty("format", out JsonElement format) && format.GetString() == "binary" ? "File" : "Text",
            };
            string choices = field.TryGetProperty("choices", out JsonElement list)
                ? string.Join(',', list.EnumerateArray().Select(choice => choice[0].ToString()))
                : "";
            string range = rule.Contains("0..100", StringComparison.Ordinal) ? " 0..100" : rule.Contains("from 1", StringComparison.Ordinal) ? " 1.." : "";
            yield return $"{path} {type}{(isRequired ? " required" : "")}{range} {choices}";
            if (field.TryGetProperty("items", out JsonElement items))
            {
                foreach (string line in Lines(items, path + "."))
                {
                    yield return line;
                }
            }
        }
    }

    private static IEnumerable<string> Lines(IReadOnlyList<WireField> fields, string prefix)
    {
        foreach (WireField field in fields.Where(field => field.Type != WireType.Forbidden))
        {
            string path = prefix + field.Key;
            // Known only from the wire facts, or narrower than the contract for want of knowledge: the README lists them.
            bool isOurs = field.Key is "envelopeEvents" or "is_detailed_response" || path == "approver_list.order_no";
            string choices = isOurs ? "" : string.Join(',', field.Choices);
            string range = isOurs ? "" : field.Range switch { (0, 100) => " 0..100", (1, _) => " 1..", _ => "" };
            yield return $"{path} {field.Type}{(field.IsRequired ? " required" : "")}{range} {choices}";
            foreach (string line in Lines(field.Items, path + "."))
            {
                yield return line;
            }
        }
    }
}
