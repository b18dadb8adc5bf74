using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

/// <summary>Places on a page, page numbers and other whole numbers.</summary>
public class NumberTests
{
    public static TheoryData<string, string> Percents => ContractFile.AllFields(one => one.Rule.Contains("0..100", StringComparison.Ordinal));

    public static TheoryData<string, string> Pages => ContractFile.AllFields(one => one.Rule.Contains("page number", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Percents))]
    public async Task Percent_is_taken_from_0_to_100_as_number_or_text(string operationId, string path)
    {
        await AssertTakenAsync(operationId, path, "0", "1", "50", "100", "\"0\"", "\"50\"", "\" 100 \"", "50.0", "\"50.0\"");
    }

    [Theory]
    [MemberData(nameof(Percents))]
    public async Task Percent_outside_or_between_or_no_number_is_refused(string operationId, string path)
    {
        await AssertRefusedAsync(operationId, path, "0 to 100", "-1", "101", "2.5", "\"2.5\"", "\"101\"", "\"left\"", "\"50%\"", "1e3", "99999999999999999999", "true", "{\"x\":1}", "[1]");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_taken_from_1(string operationId, string path)
    {
        await AssertTakenAsync(operationId, path, "1", "\"1\"", "500");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_before_the_first_or_no_whole_number_is_refused(string operationId, string path)
    {
        await AssertRefusedAsync(operationId, path, "page number, counted from 1", "0", "-1", "1.5", "\"first\"", "99999999999", "false");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4294967296")]
    [InlineData("9223372036854775807")]
    [InlineData("\"9223372036854775807\"")]
    public async Task Folder_id_may_have_64_bits(string id)
    {
        await AssertTakenAsync("RequestEnvelopeSignature", "folder_list[0].folder_id", id);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("\"inbox\"")]
    public async Task Folder_id_beyond_64_bits_or_no_whole_number_is_refused(string id)
    {
        await AssertRefusedAsync("RequestEnvelopeSignature", "folder_list[0].folder_id", "a whole number", id);
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("\"3\"")]
    public async Task Order_of_an_approver_may_have_32_bits(string order)
    {
        await AssertTakenAsync("RequestEnvelopeSignature", "approver_list[0].order_no", order);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("0.5")]
    [InlineData("\"first\"")]
    public async Task Order_of_an_approver_beyond_32_bits_or_no_whole_number_is_refused(string order)
    {
        await AssertRefusedAsync("RequestEnvelopeSignature", "approver_list[0].order_no", "a whole number", order);
    }

    private static async Task AssertTakenAsync(string operationId, string path, params string[] values)
    {
        foreach (string value in values)
        {
            JObject wire = await ContractFile.Alone(operationId, path).WithJson(path, value).WireAsync();

            JToken arrived = wire.SelectToken(ContractFile.Field(operationId, path).WirePath)!;
            string whole = value.Trim('"').Trim().Replace(".0", "", StringComparison.Ordinal);
            Assert.Equal((JTokenType.Integer, whole), (arrived.Type, arrived.Compact()));
        }
    }

    private static async Task AssertRefusedAsync(string operationId, string path, string meaning, params string[] values)
    {
        foreach (string value in values)
        {
            Detail detail = Assert.Single(await ContractFile.Alone(operationId, path).WithJson(path, value).ComplaintsAsync());

            Assert.Equal(path, detail.Path);
            Assert.Contains(meaning, detail.Message, StringComparison.Ordinal);
        }
    }
}
