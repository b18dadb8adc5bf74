using ScriptTests.Calls;

namespace ScriptTests.Rules;

/// <summary>A document item names a signer and a document of the same request, letter for letter.</summary>
public class ReferenceTests
{
    private const string OwnDocument = "in_house_signer_envelope_documents_list[0]";
    private const string PartnerDocument = "partner_signer_document_list[0]";

    [Theory]
    [InlineData(OwnDocument, "In house signer list")]
    [InlineData(PartnerDocument, "Partner signer list")]
    public async Task Signer_no_that_names_nobody_is_refused(string document, string list)
    {
        foreach (string unknown in new[] { "nobody@maker.example", "OWN@maker.example", " own@maker.example", "1" })
        {
            Detail detail = Assert.Single(await Sample.Request.With($"{document}.signer_no", unknown).ComplaintsAsync());

            Assert.Equal(($"{document}.signer_no", "Signer no"), (detail.Path, detail.Label));
            Assert.Contains(list, detail.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Signer_no_must_name_a_signer_of_its_own_side()
    {
        Assert.Equal([$"{OwnDocument}.signer_no"], await Sample.Request.With($"{OwnDocument}.signer_no", "partner@other.example").PathsAsync());
        Assert.Equal([$"{PartnerDocument}.signer_no"], await Sample.Request.With($"{PartnerDocument}.signer_no", "own@maker.example").PathsAsync());
    }

    [Fact]
    public async Task Partner_may_be_named_by_email_or_phone()
    {
        Call both = Sample.Request.With("partner_signer_list[0].phone_number", "09012345678");

        Assert.Empty(await both.ComplaintsAsync());
        Assert.Empty(await both.With($"{PartnerDocument}.signer_no", "09012345678").ComplaintsAsync());
        Assert.Empty(await both.Without("partner_signer_list[0].email").With($"{PartnerDocument}.signer_no", "09012345678").ComplaintsAsync());
    }

    [Theory]
    [InlineData(OwnDocument)]
    [InlineData(PartnerDocument)]
    public async Task Document_code_that_names_no_document_is_refused(string document)
    {
        foreach (string unknown in new[] { "code-2", "CODE-1", "code-1 " })
        {
            Detail detail = Assert.Single(await Sample.Request.With($"{document}.document_code", unknown).ComplaintsAsync());

            Assert.Equal($"{document}.document_code", detail.Path);
            Assert.Contains("Document list", detail.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(OwnDocument)]
    [InlineData(PartnerDocument)]
    public async Task Reference_given_as_number_names_the_same_text(string document)
    {
        Call call = Sample.Request.With("document_list[0].document_code", "4711").With($"{OwnDocument}.document_code", "4711").With($"{PartnerDocument}.document_code", "4711");

        Assert.Empty(await call.With($"{document}.document_code", 4711).ComplaintsAsync());
    }

    [Theory]
    [InlineData("document_list[0].document_code", "document_code")]
    [InlineData("our_signer_list[0].email", "signer_no")]
    [InlineData("partner_signer_list[0].email", "signer_no")]
    public async Task Reference_is_not_judged_while_an_item_of_its_list_lacks_the_key(string key, string reference)
    {
        Call call = Sample.Request.With($"{OwnDocument}.{reference}", "nobody").With($"{PartnerDocument}.{reference}", "nobody").Without(key);
        string[] otherSide = key.StartsWith("our", StringComparison.Ordinal) ? [$"{PartnerDocument}.signer_no"]
            : key.StartsWith("partner", StringComparison.Ordinal) ? [$"{OwnDocument}.signer_no"] : [];

        Assert.Equal([key, .. otherSide], (await call.PathsAsync()).OrderBy(path => path == key ? 0 : 1));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"code-1\"")]
    [InlineData("[\"code-1\"]")]
    [InlineData("[{\"document_code\":{\"a\":1},\"document_name\":\"lease.pdf\"}]")]
    public async Task Reference_is_not_judged_while_its_list_is_itself_reported(string list)
    {
        string path = Assert.Single(await Sample.Request.WithJson("document_list", list).PathsAsync());

        Assert.StartsWith("document_list", path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_for_a_side_without_signers_are_refused()
    {
        Assert.Equal([$"{OwnDocument}.signer_no"], await Sample.Request.Without("our_signer_list").PathsAsync());
        Assert.Equal([$"{PartnerDocument}.signer_no"], await Sample.Request.Without("partner_signer_list").PathsAsync());
    }
}
