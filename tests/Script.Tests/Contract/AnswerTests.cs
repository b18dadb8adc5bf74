using ScriptTests.Calls;

namespace ScriptTests.Contract;

/// <summary>A flow refuses an answer whose field has another type than the declared one.</summary>
public class AnswerTests
{
    public static TheoryData<string, string> Texts => Rows(answer => !answer.IsList);

    public static TheoryData<string, string> OptionalTexts => Rows(answer => !answer.IsList && answer.Path is not ("document_code" or "envelope_xid" or "connect_id"));

    public static TheoryData<string, string> Lists => Rows(answer => answer.IsList);

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Text_arrives_as_it_is(string operationId, string path)
    {
        Assert.Equal("\"0012\"", (await FieldAsync(operationId, path, "0012"))?.Compact());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Number_where_text_is_declared_becomes_text(string operationId, string path)
    {
        Assert.Equal("\"12\"", (await FieldAsync(operationId, path, 12))?.Compact());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Truth_value_where_text_is_declared_becomes_text(string operationId, string path)
    {
        Assert.Equal("\"true\"", (await FieldAsync(operationId, path, true))?.Compact());
    }

    [Theory]
    [MemberData(nameof(OptionalTexts))]
    public async Task Object_where_text_is_declared_becomes_its_json(string operationId, string path)
    {
        Assert.Equal("""{"a":1}""", (string?)await FieldAsync(operationId, path, new JObject { ["a"] = 1 }));
    }

    [Theory]
    [MemberData(nameof(OptionalTexts))]
    public async Task Null_where_text_is_declared_is_left_out(string operationId, string path)
    {
        Assert.Null(await FieldAsync(operationId, path, JValue.CreateNull()));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Single_object_where_a_list_is_declared_becomes_a_list(string operationId, string key)
    {
        JToken? list = await FieldAsync(operationId, key, new JObject { ["order_no"] = "1" });

        Assert.Equal("""[{"order_no":"1"}]""", list?.Compact());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Null_where_a_list_is_declared_is_left_out(string operationId, string key)
    {
        Assert.Null(await FieldAsync(operationId, key, JValue.CreateNull()));
    }

    [Fact]
    public async Task Undeclared_members_come_back_untouched()
    {
        Outcome outcome = await Sample.Request.Replying("""{"quota":1.10,"envelope_xid":"x-1","extra":null,"nested":{"n":[1,null]}}""").MakeAsync();

        Assert.Equal("""{"quota":1.10,"envelope_xid":"x-1","extra":null,"nested":{"n":[1,null]}}""", outcome.Answer.Text);
    }

    [Theory]
    [InlineData("CreateHookEnvelope", 200, 201)]
    [InlineData("SendEnvelope", 200, 201)]
    [InlineData("SendEnvelope", 202, 201)]
    [InlineData("RequestEnvelopeSignature", 201, 200)]
    [InlineData("RegisterEnvelopeDocument", 202, 200)]
    public async Task Success_has_the_declared_status_whatever_the_services_was(string operationId, int replied, int declared)
    {
        Call call = Sample.Of(operationId);

        Outcome outcome = await call.MakeAsync(new Platform().Answering(replied, call.Reply));

        Assert.Equal(declared, outcome.Answer.Status);
    }

    // The file of GetDocuments is more than a text and has tests of its own.
    private static TheoryData<string, string> Rows(Func<ContractField, bool> chosen)
    {
        TheoryData<string, string> rows = [];
        foreach (string operationId in ContractFile.OperationIds.Where(id => id != "GetDocuments"))
        {
            foreach (ContractField answer in ContractFile.Answer(operationId).SelectMany(answer => answer.WithAllBelow).Where(chosen))
            {
                rows.Add(operationId, answer.Path);
            }
        }

        return rows;
    }

    private static async Task<JToken?> FieldAsync(string operationId, string path, JToken value)
    {
        Call call = Sample.Of(operationId);
        JObject reply = JsonText.Parse(call.Reply);
        string[] parts = path.Split("[0].");
        reply[parts[0]] = parts.Length == 1 ? value : new JArray(new JObject { [parts[1]] = value });
        Outcome outcome = await call.Replying(reply.Compact()).MakeAsync();
        Assert.Equal(call.Success, outcome.Answer.Status);
        return outcome.Answer.Json.SelectToken(path);
    }
}
