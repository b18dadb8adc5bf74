using System.Text.Json;
using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;
using GmoSignSimulator.Wire;

namespace GmoSignSimulator.Tests.Wire;

public sealed class SignatureRequestRelationsTests
{
    private const string InHouse = "our_signer_list[0]";
    private const string Partner = "partner_signer_list[0]";
    private const string Licence = "is_drivers_license_format_check_use";

    [Fact]
    public void A_good_body_has_no_mistake() => Assert.Empty(Check(Bodies.SignatureRequest("d")));

    [Theory]
    [InlineData("in_house_signer_envelope_documents_list[0].signer_no", "\"taro@example.org\"", "in_house_signer_envelope_documents_list[0].signer_no")]
    [InlineData("partner_signer_document_list[0].signer_no", "\"TARO@example.org\"", "partner_signer_document_list[0].signer_no")]
    [InlineData("partner_signer_document_list[0].document_code", "\"other\"", "partner_signer_document_list[0].document_code")]
    [InlineData(Partner + ".sign_type", "3", Partner + ".attendant_email")]
    [InlineData(Partner + ".payment_type", "2", Partner + ".amount")]
    [InlineData(InHouse + ".sign_type", "1", null)]
    public void One_wrong_relation_is_one_mistake(string path, string json, string? refused)
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Set(body, path, JsonNode.Parse(json));

        Assert.Equal(refused is null ? [] : [refused], Check(body));
    }

    [Theory]
    [InlineData(InHouse, 1, "access_code", "\"1234\"", true)]
    [InlineData(InHouse, 2, "access_code", "\"1234\"", false)]
    [InlineData(Partner, 0, "access_code", "\"1234\"", true)]
    [InlineData(Partner, 1, "access_code", "\"1234\"", false)]
    [InlineData(InHouse, 1, "is_signer_change", "1", true)]
    [InlineData(InHouse, 1, "is_signer_change", "2", false)]
    [InlineData(InHouse, 2, "is_signer_change", "1", false)]
    [InlineData(InHouse, 1, Licence, "1", true)]
    [InlineData(Partner, 0, Licence, "1", true)]
    [InlineData(Partner, 1, Licence, "1", false)]
    public void Some_options_are_for_the_contract_seal(string signer, int signType, string key, string json, bool isRefused)
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Set(body, $"{signer}.sign_type", signType);
        Bodies.Set(body, $"{signer}.{key}", JsonNode.Parse(json));

        Assert.Equal(isRefused ? [$"{signer}.{key}"] : [], Check(body));
    }

    [Fact]
    public void A_licence_check_does_not_go_with_a_change_of_signer()
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Set(body, $"{Partner}.{Licence}", 1);
        Bodies.Set(body, $"{Partner}.is_signer_change", 1);

        Assert.Equal([$"{Partner}.{Licence}"], Check(body));
    }

    [Fact]
    public void A_licence_check_needs_a_document_to_sign()
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Set(body, $"{Partner}.{Licence}", 1);
        Bodies.Set(body, "partner_signer_document_list[0].request_type", "2");

        Assert.Equal([$"{Partner}.{Licence}"], Check(body));
    }

    [Fact]
    public void A_regular_payment_needs_its_whole_set()
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Set(body, $"{Partner}.payment_type", 3);

        Assert.Equal(
            [$"{Partner}.amount", $"{Partner}.subscription_start_year", $"{Partner}.subscription_start_month", $"{Partner}.subscription_sale_date"],
            Check(body));
    }

    [Fact]
    public void A_partner_is_reached_by_mail_or_phone()
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Remove(body, $"{Partner}.email");
        Bodies.Set(body, "not_signer_list", JsonNode.Parse("""[{ "name": "Reader" }]"""));

        Assert.Contains($"{Partner}.email", Check(body));
        Assert.Contains("not_signer_list[0].email", Check(body));
    }

    [Fact]
    public void A_signer_can_be_named_by_phone()
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Remove(body, $"{Partner}.email");
        Bodies.Set(body, $"{Partner}.phone_number", "09012345678");
        Bodies.Set(body, "partner_signer_document_list[0].signer_no", "09012345678");

        Assert.Empty(Check(body));
    }

    [Fact]
    public void Somebody_must_sign()
    {
        JsonObject body = Bodies.SignatureRequest("d");
        foreach (string key in new[] { "our_signer_list", "in_house_signer_envelope_documents_list", "partner_signer_list", "partner_signer_document_list" })
        {
            body.Remove(key);
        }

        Assert.Equal(["our_signer_list"], Check(body));
    }

    [Theory]
    [InlineData("in_house_signer_envelope_documents_list")]
    [InlineData("partner_signer_document_list")]
    public void Signers_need_their_list_of_documents(string list)
    {
        JsonObject body = Bodies.SignatureRequest("d");
        body.Remove(list);

        Assert.Equal([list], Check(body));
    }

    [Fact]
    public void A_document_stands_in_the_list_once()
    {
        JsonObject body = Bodies.SignatureRequest("d");
        body["document_list"]!.AsArray().Add(JsonNode.Parse("""{ "document_code": "d", "document_name": "again" }"""));

        Assert.Equal(["document_list[1].document_code"], Check(body));
    }

    private static string[] Check(JsonObject body) =>
        [.. SignatureRequestRelations.Check(JsonDocument.Parse(body.ToJsonString()).RootElement).Select(violation => violation.Path)];
}
