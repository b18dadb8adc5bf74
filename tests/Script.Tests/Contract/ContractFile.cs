using ScriptTests.Calls;
using TestKit;

namespace ScriptTests.Contract;

/// <summary>The contract in machine form, as the definition's tests hold it, and for each body a complete example.</summary>
internal static class ContractFile
{
    // A signer can be reached and paid for, so that any one choice of another field is possible.
    private static readonly string[] AlwaysThere =
    [
        "our_signer_list", "in_house_signer_envelope_documents_list", "partner_signer_list", "partner_signer_document_list",
        "email", "attendant_email", "amount", "subscription_start_year", "subscription_start_month", "subscription_sale_date",
    ];

    private static readonly JObject Contract = JsonText.Parse(File.ReadAllText(RepositoryPaths.Of("tests", "Repository.Tests", "Data", "gmosign-connector.json")));

    private static readonly Dictionary<(string OperationId, string Path), ContractField> ByPath =
        OperationIds.SelectMany(id => Body(id).SelectMany(field => field.WithAllBelow).Select(field => (id, field))).ToDictionary(row => (row.id, row.field.Path), row => row.field);

    private static readonly Dictionary<string, JObject> FullBodies = Sample.All.Where(call => call.Body is not null).ToDictionary(call => call.OperationId, ReadFullBody);

    public static IEnumerable<string> OperationIds => Contract["operations"]!.Select(operation => (string)operation["operationId"]!);

    /// <summary>The fields of the body, in order.</summary>
    public static IEnumerable<ContractField> Body(string operationId) => Fields(Operation(operationId)["body"]?["properties"]);

    /// <summary>The parameters of the query, in order.</summary>
    public static IEnumerable<ContractField> Query(string operationId) =>
        Fields(Operation(operationId)["parameters"]).Where(parameter => (string?)parameter.Json["in"] == "query");

    /// <summary>The fields of the successful answer, in order.</summary>
    public static IEnumerable<ContractField> Answer(string operationId) => Fields(Success(operationId).Value["properties"]);

    public static int SuccessStatus(string operationId) => int.Parse(Success(operationId).Name, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Every field of every body, lists and the fields of their items included, as rows of a theory.</summary>
    public static TheoryData<string, string> AllFields(Func<ContractField, bool> chosen)
    {
        TheoryData<string, string> rows = [];
        foreach (string operationId in OperationIds)
        {
            foreach (ContractField field in Body(operationId).SelectMany(field => field.WithAllBelow).Where(chosen))
            {
                rows.Add(operationId, field.Path);
            }
        }

        return rows;
    }

    public static ContractField Field(string operationId, string path) => ByPath[(operationId, path)];

    /// <summary>A call with every field of the contract.</summary>
    public static Call Full(string operationId) => Sample.Of(operationId) with { Body = FullBodies[operationId] };

    /// <summary>A call with what must be there and one field more.</summary>
    public static Call Alone(string operationId, string path)
    {
        Call full = Full(operationId);
        return full with { Body = Pruned(full.Body!, Body(operationId), path) };
    }

    private static JObject ReadFullBody(Call sample)
    {
        string file = RepositoryPaths.Of("tests", "Script.Tests", "Data", sample.OperationId + ".json");
        return File.Exists(file) ? JsonText.Parse(File.ReadAllText(file))
            : sample.OperationId == "CreateHookEnvelope" ? new JObject(sample.Body!) { ["envelopeEvents"] = "Completed" }
            : new JObject(sample.Body!) { ["document_code"] = "code-1", ["reuse_flag"] = 1, ["remarks"] = "Draft" };
    }

    private static JObject Pruned(JObject full, IEnumerable<ContractField> fields, string path)
    {
        IEnumerable<JProperty> kept =
            from one in fields
            where one.IsRequired || AlwaysThere.Contains(one.Key) || path == one.Path || path.StartsWith(one.Path + "[", StringComparison.Ordinal)
            let value = full[one.Key]
            where value is not null
            select new JProperty(one.Key, one.IsList ? new JArray(Pruned((JObject)value[0]!, one.Items, path)) : value.DeepClone());
        JObject pruned = new(kept);
        return pruned.Count > 0 ? pruned : (JObject)full.DeepClone();
    }

    private static IEnumerable<ContractField> Fields(JToken? fields) => fields is null ? [] : fields.Select(field => new ContractField(null, (JObject)field));

    private static JToken Operation(string operationId) => Contract["operations"]!.Single(operation => (string?)operation["operationId"] == operationId);

    private static JProperty Success(string operationId) => ((JObject)Operation(operationId)["responses"]!).Properties().Single();
}
