using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

/// <summary>Declared types: text, list and object.</summary>
public class TypeTests
{
    public static TheoryData<string, string> Texts => ContractFile.AllFields(one => one.Type == "string" && one.Choices is null && one.Key != "document");

    public static TheoryData<string, string> Lists => ContractFile.AllFields(one => one.IsList);

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Object_list_or_truth_value_where_text_is_meant_is_refused(string operationId, string path)
    {
        foreach (string wrong in new[] { """{"a":1}""", """["a"]""", "true" })
        {
            Detail detail = Assert.Single(await ContractFile.Full(operationId).WithJson(path, wrong).ComplaintsAsync());

            Assert.Equal((path, "This must be text. Turn the value into text first."), (detail.Path, detail.Message));
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Object_text_or_number_where_a_list_is_meant_is_refused(string operationId, string path)
    {
        foreach (string wrong in new[] { """{"a":1}""", "\"a\"", "1", "false" })
        {
            Detail detail = Assert.Single(await ContractFile.Full(operationId).WithJson(path, wrong).ComplaintsAsync());

            Assert.Equal(path, detail.Path);
            Assert.StartsWith("This must be a list.", detail.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Item_that_is_no_object_is_refused_at_its_own_place(string operationId, string path)
    {
        foreach (string wrong in new[] { "\"a\"", "1", "true", """[{"a":1}]""" })
        {
            Assert.Equal([path + "[1]"], await ContractFile.Full(operationId).WithItem(path, wrong).PathsAsync());
        }
    }

    [Theory]
    [InlineData("envelope_name", "2026", "2026")]
    [InlineData("envelope_name", "1.10", "1.10")]
    [InlineData("our_signer_list[0].order_no", "1", "1")]
    [InlineData("partner_signer_list[0].amount", "5000", "5000")]
    [InlineData("document_list[0].date_text_point[0].date_text", "20260131", "20260131")]
    public async Task Number_where_text_is_meant_is_taken_as_its_text(string path, string number, string text)
    {
        JObject wire = await ContractFile.Full("RequestEnvelopeSignature").WithJson(path, number).WireAsync();

        Assert.Equal((JTokenType.String, text), (wire.SelectToken(path)!.Type, (string?)wire.SelectToken(path)));
    }
}
