using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

public class AllAtOnceTests
{
    [Fact]
    public async Task Twelve_mistakes_in_twelve_fields_come_back_as_twelve_details()
    {
        Call call = ContractFile.Full("RequestEnvelopeSignature")
            .With("envelope_name", " ")
            .With("is_web_hook", 3)
            .With("document_list[0].fill_text_point[0].fill_text_point_start_x", 101)
            .With("document_list[0].fill_text_point[0].page_no", 0)
            .With("document_list[0].date_text_point[0].date_text", "20260230")
            .With("our_signer_list[0].access_code", new string('a', 41))
            .With("in_house_signer_envelope_documents_list[0].signer_no", "nobody@maker.example")
            .With("in_house_signer_envelope_documents_list[0].signing_points[0].signing_text_point_end_y", 2.5m)
            .Without("partner_signer_list[0].name")
            .With("partner_signer_list[0].phone_number", "050-1234")
            .With("partner_signer_document_list[0].document_code", "code-7")
            .Without("approver_list[0].email");

        Outcome outcome = await call.MakeAsync();

        Assert.Equal(400, outcome.Answer.Status);
        Assert.Equal("12 fields need attention.", outcome.Answer.Message);
        Assert.Empty(outcome.Sent);
        Assert.Equal(
            [
                "envelope_name",
                "is_web_hook",
                "document_list[0].fill_text_point[0].fill_text_point_start_x",
                "document_list[0].fill_text_point[0].page_no",
                "document_list[0].date_text_point[0].date_text",
                "our_signer_list[0].access_code",
                "in_house_signer_envelope_documents_list[0].signer_no",
                "in_house_signer_envelope_documents_list[0].signing_points[0].signing_text_point_end_y",
                "partner_signer_list[0].name",
                "partner_signer_list[0].phone_number",
                "partner_signer_document_list[0].document_code",
                "approver_list[0].email",
            ],
            outcome.Answer.Details.Select(detail => detail.Path));
    }

    [Fact]
    public async Task One_mistake_is_counted_in_the_singular()
    {
        Outcome outcome = await Sample.Send.Without("envelope_name").MakeAsync();

        Assert.Equal("1 field needs attention.", outcome.Answer.Message);
    }

    [Fact]
    public async Task Blank_path_value_and_mistakes_in_the_body_come_together()
    {
        Call call = Sample.Send.Without("envelope_name") with { Path = "/customer/envelopes/templates/%20/transaction" };

        Assert.Equal(["templateId", "envelope_name"], await call.PathsAsync());
    }

    [Fact]
    public async Task Bad_document_and_mistakes_beside_it_come_together()
    {
        Call call = Sample.Register.With("document", "not base64!").With("reuse_flag", 5);

        Assert.Equal(["document", "reuse_flag"], await call.PathsAsync());
    }

    [Fact]
    public async Task Every_detail_says_what_to_do()
    {
        Call call = ContractFile.Full("RequestEnvelopeSignature").Without("document_list", "our_signer_list", "partner_signer_list").With("language", "ja");

        Assert.All(await call.ComplaintsAsync(), detail => Assert.Matches(@"^.+\. [A-Z].+\.$", detail.Message));
    }
}
