using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

/// <summary>What is only inferred about the service never refuses a request; the service stays the judge.</summary>
public class InferredRuleTests
{
    public static TheoryData<string> Boxes => new("document_list[0].fill_text_point[0].fill_text_point", "document_list[0].date_text_point[0].date_text_point",
        "document_list[0].check_box_point[0].check_box_point", "in_house_signer_envelope_documents_list[0].signing_points[0].signing_text_point",
        "partner_signer_document_list[0].free_text_point[0].free_text_point");

    [Theory]
    [MemberData(nameof(Boxes))]
    public async Task Box_that_ends_before_it_starts_is_taken(string box)
    {
        Call call = ContractFile.Full("RequestEnvelopeSignature").With($"{box}_start_x", 90).With($"{box}_end_x", 10).With($"{box}_start_y", 50).With($"{box}_end_y", 50);

        Assert.Empty(await call.ComplaintsAsync());
    }

    [Fact]
    public async Task Signers_of_one_order_number_may_disagree_about_or_sign()
    {
        Call call = Sample.Request.With("our_signer_list[0].is_or_sign", 1)
            .WithItem("our_signer_list", """{"order_no":"1","is_or_sign":2,"sign_type":2,"email":"second@maker.example"}""");

        Assert.Empty(await call.ComplaintsAsync());
    }

    [Theory]
    [InlineData("2026-01-05")]
    [InlineData("20260230")]
    [InlineData("last week")]
    public async Task Phone_permit_date_is_the_services_to_judge(string date)
    {
        Call call = ContractFile.Full("RequestEnvelopeSignature").With("partner_signer_list[0].phone_permit_date", date).With("not_signer_list[0].phone_permit_date", date);

        Assert.Empty(await call.ComplaintsAsync());
    }

    [Theory]
    [InlineData("our_signer_list[0].email", "in_house_signer_envelope_documents_list[0].signer_no")]
    [InlineData("partner_signer_list[0].email", "partner_signer_document_list[0].signer_no")]
    public async Task Spelling_of_an_email_address_is_the_services_to_judge(string email, string reference)
    {
        Assert.Empty(await Sample.Request.With(email, "not an address").With(reference, "not an address").ComplaintsAsync());
    }

    [Fact]
    public async Task Options_that_the_account_may_lack_are_the_services_to_judge()
    {
        Call call = Sample.Request.With("our_signer_list[0].is_attached_file", 1).With("partner_signer_list[0].is_attached_file", 1)
            .With("in_house_signer_envelope_documents_list[0].is_document_attached_file", 2).With("partner_signer_list[0].payment_type", 1);

        Assert.Empty(await call.ComplaintsAsync());
    }

    [Fact]
    public async Task Document_may_be_given_twice_and_left_without_a_signer()
    {
        Call call = Sample.Request.WithItem("document_list", """{"document_code":"code-1","document_name":"again.pdf"}""")
            .WithItem("document_list", """{"document_code":"code-9","document_name":"unread.pdf"}""");

        Assert.Empty(await call.ComplaintsAsync());
    }

    [Theory]
    [InlineData("access_code", "ひらけ ごま, a text of more than forty characters")]
    [InlineData("sign_type", 0)]
    [InlineData("payment_type", 2)]
    [InlineData("subscription_start_month", "13")]
    [InlineData("subscription_start_date", "31")]
    [InlineData("order_no", "first")]
    public async Task Template_transaction_has_no_rules_between_its_fields(string key, object value)
    {
        Call call = Sample.Send.With("signer_list[0].access_code", "open-1").With($"signer_list[0].{key}", JToken.FromObject(value));

        Assert.Empty(await call.ComplaintsAsync());
    }

    [Fact]
    public async Task Persons_of_a_template_transaction_need_no_email()
    {
        Call call = Sample.Send.WithJson("approver_list", """[{"name":"Jiro"}]""").WithJson("not_signer_list", """[{"comment":"For you"}]""");

        Assert.Empty(await call.ComplaintsAsync());
    }
}
