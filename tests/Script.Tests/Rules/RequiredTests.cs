using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

/// <summary>Required at the top of a body, and in every item of a list that is given.</summary>
public class RequiredTests
{
    public static TheoryData<string, string> Required => ContractFile.AllFields(one => one.IsRequired && one.Key != "document" && !one.IsHidden);

    public static TheoryData<string, string> OptionalLists =>
        ContractFile.AllFields(one => one.IsList && !one.IsRequired && !one.Key.EndsWith("signer_list", StringComparison.Ordinal)
            && !one.Key.EndsWith("documents_list", StringComparison.Ordinal) && !one.Key.EndsWith("signer_document_list", StringComparison.Ordinal));

    public static TheoryData<string, string> ListsWithRequiredFields => ContractFile.AllFields(one => one.IsList && one.Items.Any(item => item.IsRequired));

    [Theory]
    [MemberData(nameof(Required))]
    public async Task Field_left_out_is_refused_at_its_place(string operationId, string path)
    {
        Detail detail = Assert.Single(await ContractFile.Full(operationId).Without(path).ComplaintsAsync());

        Assert.Equal((path, ContractFile.Field(operationId, path).Label), (detail.Path, detail.Label));
        Assert.StartsWith("This is missing.", detail.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Required))]
    public async Task Null_counts_as_left_out(string operationId, string path)
    {
        Assert.Equal([path], await ContractFile.Full(operationId).WithJson(path, "null").PathsAsync());
    }

    [Theory]
    [MemberData(nameof(Required))]
    public async Task Blanks_count_as_left_out(string operationId, string path)
    {
        Assert.Equal([path], await ContractFile.Full(operationId).With(path, " \t\r\n\u3000").PathsAsync());
    }

    [Theory]
    [InlineData("RequestEnvelopeSignature", "document_list")]
    [InlineData("SendEnvelope", "signer_list")]
    public async Task List_of_empty_items_counts_as_left_out(string operationId, string path)
    {
        foreach (string empty in new[] { "[]", "[{}]", "[null, {}]", """[{"document_code":"","nested":[{"a":null}]}]""", "{}" })
        {
            Detail detail = Assert.Single(await Sample.Of(operationId).WithJson(path, empty).ComplaintsAsync());

            Assert.Equal((path, "This is missing. Add at least one item."), (detail.Path, detail.Message));
        }
    }

    [Theory]
    [MemberData(nameof(OptionalLists))]
    public async Task Nothing_is_required_of_a_list_that_is_left_out_or_empty(string operationId, string path)
    {
        Call call = ContractFile.Full(operationId);

        Assert.Empty(await call.Without(path).ComplaintsAsync());
        Assert.Empty(await call.WithJson(path, "[]").ComplaintsAsync());
        Assert.Empty(await call.WithJson(path, """[{}, null, {"page_no":"", "name":" "}]""").ComplaintsAsync());
    }

    [Theory]
    [MemberData(nameof(ListsWithRequiredFields))]
    public async Task Everything_required_is_required_of_a_further_item(string operationId, string path)
    {
        ContractField list = ContractFile.Field(operationId, path);
        string[] requiredTogether = list.Items.Any(item => item.Rule.Contains("at least one of email", StringComparison.Ordinal)) ? ["email"] : [];
        IEnumerable<string> missing = list.Items.Where(item => item.IsRequired).Select(item => item.Key).Concat(requiredTogether);

        IReadOnlyList<string> paths = await ContractFile.Full(operationId).WithItem(path, """{"of_our_own":1}""").PathsAsync();

        Assert.Equal(missing.Select(key => $"{path}[1].{key}").Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Paths_count_the_makers_items_when_empty_ones_stand_before()
    {
        Call call = Sample.Send.WithJson("signer_list", """[null, {}, {"signer_type":2,"sign_type":1}, {"name":""}, {"signer_type":2}]""");

        Assert.Equal(["signer_list[4].sign_type"], await call.PathsAsync());
    }

    [Fact]
    public async Task End_x_of_a_signers_check_box_is_the_one_corner_that_may_be_left_out()
    {
        Call call = ContractFile.Full("RequestEnvelopeSignature").Without(
            "in_house_signer_envelope_documents_list[0].check_box_point[0].check_box_point_end_x",
            "partner_signer_document_list[0].check_box_point[0].check_box_point_end_x");

        Assert.Empty(await call.ComplaintsAsync());
    }
}
