using ScriptTests.Calls;

namespace ScriptTests.Rules;

/// <summary>Contract seal only: type 2 for in-house signers, 1 and 3 for partners. Half-width, at most 40 characters.</summary>
public class AccessCodeTests
{
    [Theory]
    [InlineData("our_signer_list[0]", 2)]
    [InlineData("partner_signer_list[0]", 1)]
    [InlineData("partner_signer_list[0]", 3)]
    public async Task Code_is_taken_with_the_contract_seal(string signer, int signType)
    {
        Assert.Empty(await Signer(signer, signType).With($"{signer}.access_code", "Open-1!?@#$%&'*\"^`+~,._:;<=>|()[]{}/\\").ComplaintsAsync());
    }

    [Theory]
    [InlineData("our_signer_list[0]", 1, "2 (Contract seal type)")]
    [InlineData("partner_signer_list[0]", 0, "1 (e-sign) or 3 (In-Person sign)")]
    public async Task Code_is_refused_with_the_personal_seal(string signer, int signType, string remedy)
    {
        Detail detail = Assert.Single(await Signer(signer, signType).With($"{signer}.access_code", "open-1").ComplaintsAsync());

        Assert.Equal(($"{signer}.access_code", "Access code"), (detail.Path, detail.Label));
        Assert.Contains(remedy, detail.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("our_signer_list[0]")]
    [InlineData("partner_signer_list[0]")]
    public async Task Code_is_not_judged_by_a_sign_type_that_is_itself_reported(string signer)
    {
        Call coded = Sample.Request.With($"{signer}.access_code", "open-1");

        Assert.Equal([$"{signer}.sign_type"], await coded.Without($"{signer}.sign_type").PathsAsync());
        Assert.Equal([$"{signer}.sign_type"], await coded.With($"{signer}.sign_type", 7).PathsAsync());
    }

    [Theory]
    [InlineData("our_signer_list[0]")]
    [InlineData("partner_signer_list[0]")]
    public async Task Full_width_characters_and_blanks_are_refused(string signer)
    {
        foreach (string bad in new[] { "ＯＰＥＮ", "open 1", "ひらけ", "ｵｰﾌﾟﾝ", "open\u00E9" })
        {
            Detail detail = Assert.Single(await Sample.Request.With($"{signer}.access_code", bad).ComplaintsAsync());

            Assert.Equal($"{signer}.access_code", detail.Path);
            Assert.Contains("half-width", detail.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("our_signer_list[0]")]
    [InlineData("partner_signer_list[0]")]
    public async Task Code_has_at_most_40_characters(string signer)
    {
        Assert.Empty(await Sample.Request.With($"{signer}.access_code", new string('a', 40)).ComplaintsAsync());
        Assert.Equal([$"{signer}.access_code"], await Sample.Request.With($"{signer}.access_code", new string('a', 41)).PathsAsync());
    }

    [Fact]
    public async Task Code_is_never_quoted()
    {
        Detail detail = Assert.Single(await Sample.Request.With("our_signer_list[0].access_code", "opén-sesame").ComplaintsAsync());

        Assert.DoesNotContain("sesame", detail.Message, StringComparison.Ordinal);
    }

    private static Call Signer(string signer, int signType)
    {
        Call call = Sample.Request.With($"{signer}.sign_type", signType);
        return signType == 3 ? call.With($"{signer}.attendant_email", "attendant@maker.example") : call;
    }
}
