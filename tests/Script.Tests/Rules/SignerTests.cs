using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

/// <summary>Who signs, how they are reached and what they need.</summary>
public class SignerTests
{
    private static readonly string[] OwnLists = ["our_signer_list", "in_house_signer_envelope_documents_list"];
    private static readonly string[] PartnerLists = ["partner_signer_list", "partner_signer_document_list"];

    [Fact]
    public async Task In_house_signers_alone_are_enough()
    {
        Assert.Empty(await Sample.Request.Without(PartnerLists).ComplaintsAsync());
    }

    [Fact]
    public async Task Partner_signers_alone_are_enough()
    {
        Assert.Empty(await Sample.Request.Without(OwnLists).ComplaintsAsync());
    }

    [Fact]
    public async Task No_signer_at_all_is_refused_at_the_first_signer_list()
    {
        Detail detail = Assert.Single(await Sample.Request.Without([.. OwnLists, .. PartnerLists]).ComplaintsAsync());

        Assert.Equal(("our_signer_list", "In house signer list"), (detail.Path, detail.Label));
        Assert.Contains("Partner signer list", detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signer_lists_of_empty_items_are_no_signers()
    {
        Call call = Sample.Request.Without("in_house_signer_envelope_documents_list", "partner_signer_document_list")
            .WithJson("our_signer_list", "[{}]").WithJson("partner_signer_list", """[{"name":""}]""");

        Assert.Equal(["our_signer_list"], await call.PathsAsync());
    }

    [Theory]
    [InlineData("in_house_signer_envelope_documents_list", "In house signer list")]
    [InlineData("partner_signer_document_list", "Partner signer list")]
    public async Task Signers_without_documents_are_refused(string documents, string signersLabel)
    {
        Detail detail = Assert.Single(await Sample.Request.Without(documents).ComplaintsAsync());

        Assert.Equal(documents, detail.Path);
        Assert.Contains(signersLabel, detail.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partner_signer_list")]
    [InlineData("not_signer_list")]
    public async Task Person_without_email_and_phone_is_refused_at_the_email(string list)
    {
        Call call = ContractFile.Full("RequestEnvelopeSignature").Without($"{list}[0].email", $"{list}[0].phone_number");

        Detail detail = Assert.Single(await call.ComplaintsAsync());

        Assert.Equal(($"{list}[0].email", "Email"), (detail.Path, detail.Label));
        Assert.Contains("Phone number", detail.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partner_signer_list")]
    [InlineData("not_signer_list")]
    public async Task Person_with_an_email_or_a_phone_is_reachable(string list)
    {
        Call call = ContractFile.Full("RequestEnvelopeSignature").With("partner_signer_document_list[0].signer_no", list == "partner_signer_list" ? "09012345678" : "partner@other.example");

        Assert.Empty(await call.Without($"{list}[0].email").ComplaintsAsync());
        Assert.Empty(await ContractFile.Full("RequestEnvelopeSignature").Without($"{list}[0].phone_number").ComplaintsAsync());
    }

    [Theory]
    [InlineData("partner_signer_list")]
    [InlineData("not_signer_list")]
    public async Task Phone_number_has_digits_only_and_is_not_050(string list)
    {
        foreach (string bad in new[] { "090-1234-5678", "+819012345678", "090 1234 5678", "０９０１２３４５６７８", "05012345678", "phone" })
        {
            Assert.Equal([$"{list}[0].phone_number"], await ContractFile.Full("RequestEnvelopeSignature").With($"{list}[0].phone_number", bad).PathsAsync());
        }

        Assert.Empty(await ContractFile.Full("RequestEnvelopeSignature").With($"{list}[0].phone_number", "08012345678").ComplaintsAsync());
    }

    [Fact]
    public async Task In_person_signer_needs_an_attendant()
    {
        Call call = Sample.Request.With("partner_signer_list[0].sign_type", 3);

        Detail detail = Assert.Single(await call.ComplaintsAsync());

        Assert.Equal(("partner_signer_list[0].attendant_email", "Attendant email"), (detail.Path, detail.Label));
        Assert.Contains("In-Person sign", detail.Message, StringComparison.Ordinal);
        Assert.Empty(await call.With("partner_signer_list[0].attendant_email", "attendant@maker.example").ComplaintsAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Other_partner_signers_need_no_attendant(int signType)
    {
        Assert.Empty(await Sample.Request.With("partner_signer_list[0].sign_type", signType).ComplaintsAsync());
    }
}
