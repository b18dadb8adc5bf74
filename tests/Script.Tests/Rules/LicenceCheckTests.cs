using ScriptTests.Calls;

namespace ScriptTests.Rules;

/// <summary>The licence check is billed at request time, so one that cannot count is refused.</summary>
public class LicenceCheckTests
{
    private const string Key = "is_drivers_license_format_check_use";

    public static TheoryData<string, string> Signers => new()
    {
        { "our_signer_list[0]", "in_house_signer_envelope_documents_list" },
        { "partner_signer_list[0]", "partner_signer_document_list" },
    };

    [Theory]
    [MemberData(nameof(Signers))]
    public async Task Check_is_taken_for_a_contract_seal_signer_who_signs(string signer, string documents)
    {
        Assert.Empty(await Checked(signer).WithJson($"{documents}[0].request_type", "1").ComplaintsAsync());
    }

    [Theory]
    [InlineData("our_signer_list[0]", 1)]
    [InlineData("partner_signer_list[0]", 0)]
    public async Task Check_is_refused_without_the_contract_seal(string signer, int signType)
    {
        await AssertRefusedAsync(Checked(signer).With($"{signer}.sign_type", signType), signer, "Sign type");
    }

    [Theory]
    [MemberData(nameof(Signers))]
    public async Task Check_is_refused_together_with_signer_change(string signer, string documents)
    {
        await AssertRefusedAsync(Checked(signer).With($"{signer}.is_signer_change", 1), signer, "Signer change");
        Assert.Empty(await Checked(signer).With($"{signer}.is_signer_change", 2).WithJson($"{documents}[0].request_type", "1").ComplaintsAsync());
    }

    [Theory]
    [MemberData(nameof(Signers))]
    public async Task Check_is_refused_when_the_signer_signs_none_of_the_documents(string signer, string documents)
    {
        await AssertRefusedAsync(Checked(signer).With($"{documents}[0].request_type", "2"), signer, "Request type");
        await AssertRefusedAsync(Checked(signer).With($"{documents}[0].request_type", 3), signer, "Request type");
        await AssertRefusedAsync(Second(Checked(signer).With($"{documents}[0].request_type", "Check document"), documents, "3"), signer, "Request type");
    }

    [Theory]
    [MemberData(nameof(Signers))]
    public async Task Check_is_taken_when_the_signer_signs_one_of_the_documents(string signer, string documents)
    {
        Assert.Empty(await Second(Checked(signer).With($"{documents}[0].request_type", "2"), documents, "1").ComplaintsAsync());
    }

    [Theory]
    [MemberData(nameof(Signers))]
    public async Task Documents_of_another_signer_do_not_count(string signer, string documents)
    {
        string list = signer[..^3];
        Call call = Checked(signer).With($"{documents}[0].request_type", "2")
            .WithItem(list, """{"order_no":"2","sign_type":1,"name":"Other","email":"second@maker.example"}""")
            .WithItem(documents, """{"signer_no":"second@maker.example","document_code":"code-1","request_type":"1"}""");

        await AssertRefusedAsync(call, signer, "Request type");
    }

    [Theory]
    [MemberData(nameof(Signers))]
    public async Task Check_switched_off_offends_nothing(string signer, string documents)
    {
        Call call = Sample.Request.With($"{signer}.{Key}", 2)
            .With($"{signer}.sign_type", signer.StartsWith("our", StringComparison.Ordinal) ? 1 : 0)
            .With($"{documents}[0].request_type", "3");

        Assert.Empty(await call.ComplaintsAsync());
        Assert.Empty(await call.With($"{signer}.{Key}", "No").ComplaintsAsync());
    }

    [Fact]
    public async Task Partner_known_by_phone_is_found_in_the_documents()
    {
        Call call = Checked("partner_signer_list[0]").With("partner_signer_list[0].phone_number", "09012345678")
            .With("partner_signer_document_list[0].signer_no", "09012345678").With("partner_signer_document_list[0].request_type", "2");

        await AssertRefusedAsync(call, "partner_signer_list[0]", "Request type");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public async Task Signer_change_of_an_in_house_signer_needs_the_contract_seal(int signType, bool isTaken)
    {
        Call call = Sample.Request.With("our_signer_list[0].sign_type", signType).With("our_signer_list[0].is_signer_change", 1);

        Assert.Equal(isTaken ? [] : ["our_signer_list[0].is_signer_change"], await call.PathsAsync());
        Assert.Empty(await call.With("our_signer_list[0].is_signer_change", 2).ComplaintsAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Signer_change_of_a_partner_is_possible_with_every_sign_type(int signType)
    {
        Assert.Empty(await Sample.Request.With("partner_signer_list[0].sign_type", signType).With("partner_signer_list[0].is_signer_change", 1).ComplaintsAsync());
    }

    private static Call Checked(string signer) => Sample.Request.With($"{signer}.{Key}", 1);

    private static Call Second(Call call, string documents, string requestType) => call
        .WithItem("document_list", """{"document_code":"code-2","document_name":"plan.pdf"}""")
        .WithItem(documents, new JObject
        {
            ["signer_no"] = call.Body!.SelectToken($"{documents}[0].signer_no"),
            ["document_code"] = "code-2",
            ["request_type"] = requestType,
        }.Compact());

    private static async Task AssertRefusedAsync(Call call, string signer, string because)
    {
        Detail detail = Assert.Single(await call.ComplaintsAsync());

        Assert.Equal(($"{signer}.{Key}", "Drivers license format check use"), (detail.Path, detail.Label));
        Assert.Contains(because, detail.Message, StringComparison.Ordinal);
    }
}
