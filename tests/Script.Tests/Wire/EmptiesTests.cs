using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Wire;

/// <summary>Null, blank text, and lists and objects that hold only such are not sent; a flow leaves them where a maker left a field blank.</summary>
public class EmptiesTests
{
    public static TheoryData<string, string> OptionalFields => ContractFile.AllFields(one => !one.IsRequired && !IsNeeded(one.Key) && one.Key != "document");

    [Theory]
    [MemberData(nameof(OptionalFields))]
    public async Task Empty_value_of_an_optional_field_is_dropped(string operationId, string path)
    {
        ContractField field = ContractFile.Field(operationId, path);
        Call call = ContractFile.Full(operationId);
        string without = (await call.Without(path).WireAsync()).Compact();

        foreach (string empty in new[] { "null", "\"\"", "\" \\t\\r\\n\"", "[]", "{}", "[null, {}, [], \"\", [{\"a\":{\"b\":\" \"}}]]" })
        {
            Assert.Equal(without, (await call.WithJson(path, empty).WireAsync()).Compact());
        }

        Assert.DoesNotContain($"\"{field.WireKey}\":null", without, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_items_between_others_are_dropped_and_the_others_keep_their_order()
    {
        JObject wire = await Sample.Send.WithJson("inset_item_list", """[null,{"name":"B"},{},{"name":"","value":null},{"name":"A","value":""}]""").WireAsync();

        Assert.Equal("""[{"name":"B"},{"name":"A"}]""", wire["inset_item_list"]!.Compact());
    }

    [Fact]
    public async Task List_whose_items_are_all_empty_is_dropped_inside_an_item_too()
    {
        Call call = Sample.Request.WithJson("document_list[0].fill_text_point", """[{"fill_text":"","page_no":null},{"font_size":" "}]""");

        Assert.Equal("""[{"document_code":"code-1","document_name":"lease.pdf"}]""", (await call.WireAsync())["document_list"]!.Compact());
    }

    [Fact]
    public async Task Zero_is_not_empty()
    {
        JObject wire = await Sample.Send.With("signer_list[0].payment_type", 0).With("signer_list[0].sign_type", 0).WireAsync();

        Assert.Equal("""{"signer_type":2,"sign_type":0,"payment_type":0}""", wire["signer_list"]![0]!.Compact());
    }

    [Fact]
    public async Task Item_that_holds_an_unknown_member_with_a_value_is_not_empty()
    {
        Assert.Equal("""[{"of_our_own":false}]""", (await Sample.Send.WithJson("inset_item_list", """[{"of_our_own":false,"name":""}]""").WireAsync())["inset_item_list"]!.Compact());
    }

    // Left out, these would break another rule or be filled in.
    private static bool IsNeeded(string key) => key is "email" or "phone_number" or "our_signer_list" or "partner_signer_list" or "is_detailed_response"
        or "in_house_signer_envelope_documents_list" or "partner_signer_document_list" or "envelopeEvents";
}
