using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;
using GmoSignSimulator.Wire;

namespace GmoSignSimulator.Tests.Wire;

/// <summary>One change to a good body, and what the service says to it.</summary>
public sealed class WireStrictnessTests
{
    private const string FillText = "document_list[0].fill_text_point[0]";
    private const string InHouse = "our_signer_list[0]";
    private const string Partner = "partner_signer_list[0]";
    private const string Task = "partner_signer_document_list[0]";

    [Fact]
    public void A_good_body_has_no_mistake() => Assert.Empty(Check(Bodies.SignatureRequest("d")));

    [Theory]
    [InlineData("envelope_name")]
    [InlineData("is_detailed_response")]
    [InlineData("document_list")]
    [InlineData("document_list[0].document_code")]
    [InlineData("document_list[0].document_name")]
    [InlineData(FillText + ".fill_text")]
    [InlineData(FillText + ".page_no")]
    [InlineData(FillText + ".fill_text_point_end_y")]
    [InlineData("document_list[0].date_text_point[0].date_text")]
    [InlineData("document_list[0].check_box_point[0].check_box_point_end_x")]
    [InlineData(InHouse + ".order_no")]
    [InlineData(InHouse + ".sign_type")]
    [InlineData(InHouse + ".email")]
    [InlineData(Partner + ".sign_type")]
    [InlineData(Partner + ".name")]
    [InlineData(Task + ".signer_no")]
    [InlineData(Task + ".document_code")]
    [InlineData(Task + ".request_type")]
    [InlineData(Task + ".signing_points[0].signing_point_start_x")]
    [InlineData(Task + ".date_text_point[0].is_required")]
    [InlineData(Task + ".check_box_point[0].check_box_type")]
    public void A_required_key_must_be_there(string path)
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Remove(body, path);

        Assert.Contains($"{path}: is required.", Check(body));
    }

    [Theory]
    [InlineData("is_web_hook", "\"1\"", "must be a whole number, not text.")]
    [InlineData("is_web_hook", "1.5", "must be a whole number, not 1.5.")]
    [InlineData("is_web_hook", "3", "must be 1, 2, not '3'.")]
    [InlineData("is_web_hook", "null", "must be a whole number, not null (leave the key out).")]
    [InlineData("is_detailed_response", "2", "must be 1, not '2'.")]
    [InlineData("envelope_name", "7", "must be text, not a number.")]
    [InlineData("envelope_name", "\" \"", "must not be empty.")]
    [InlineData("sender_name", "true", "must be text, not true or false.")]
    [InlineData("document_list", "{}", "must be a list, not an object.")]
    [InlineData("document_list", "[]", "needs at least one item.")]
    [InlineData(FillText + ".font_size", "10.5", "must be text, not a number. The size travels as text, like \"10.5\".")]
    [InlineData(FillText + ".font_size", "\"13\"", "must be 7.5, 8, 9, 10, 10.5, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 36, 48, 72, not '13'. The size travels as text, like \"10.5\".")]
    [InlineData(FillText + ".font_size", "\"10.0\"", "must be 7.5, 8, 9, 10, 10.5, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 36, 48, 72, not '10.0'. The size travels as text, like \"10.5\".")]
    [InlineData(FillText + ".fill_text_point_start_x", "101", "must be 0 to 100.")]
    [InlineData(FillText + ".fill_text_point_start_x", "-1", "must be 0 to 100.")]
    [InlineData(FillText + ".page_no", "0", "must be 1 or more.")]
    [InlineData("document_list[0].date_text_point[0].date_text", "\"20260231\"", "'20260231' is no date of the form yyyyMMdd.")]
    [InlineData("document_list[0].check_box_point[0].check_box_type", "3", "must be text, not a number.")]
    [InlineData(InHouse + ".order_no", "1", "must be text, not a number.")]
    [InlineData(InHouse + ".order_no", "\"0\"", "'0' is no order number: write a whole number from 1.")]
    [InlineData(InHouse + ".sign_type", "3", "must be 1, 2, not '3'.")]
    [InlineData(InHouse + ".access_code", "\"ａｂｃ\"", "an access code has half-width letters, digits and symbols only.")]
    [InlineData(InHouse + ".access_code", "\"12345678901234567890123456789012345678901\"", "an access code has at most 40 characters.")]
    [InlineData(InHouse + ".language", "\"fr\"", "must be ja, en, not 'fr'.")]
    [InlineData(InHouse + ".language", "\"\"", "must not be empty.")]
    [InlineData(Partner + ".sign_type", "2", "must be 0, 1, 3, not '2'.")]
    [InlineData(Partner + ".email", "\"taro\"", "'taro' is no e-mail address.")]
    [InlineData(Partner + ".phone_number", "\"03-1234-5678\"", "'03-1234-5678' is no phone number: write digits only, without hyphens.")]
    [InlineData(Partner + ".phone_number", "\"05012345678\"", "a number that starts with 050 cannot get SMS.")]
    [InlineData(Partner + ".subscription_sale_date", "\"15\"", "must be 1, 10, 20, not '15'.")]
    [InlineData(Task + ".request_type", "1", "must be text, not a number.")]
    [InlineData(Task + ".request_type", "\"4\"", "must be 1, 2, 3, not '4'.")]
    [InlineData(Task + ".signing_points", "[4]", null)]
    [InlineData(Task + ".signing_points[0].signing_text_point_start_x", "5", "is not a key of the service. The key is signing_point_start_x.")]
    [InlineData("folder_list", "[{ \"folder_id\": \"12\" }]", null)]
    public void A_wrong_value_is_named(string path, string json, string? message)
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Set(body, path, JsonNode.Parse(json));

        string mistake = Assert.Single(Check(body));
        Assert.StartsWith(message is null ? path : $"{path}: {message}", mistake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sender_name", "\"\"")]
    [InlineData("folder_list", "[]")]
    [InlineData("bounced_note_mail", "\"one@example.com, two@example.com\"")]
    [InlineData(Partner + ".amount", "\"1,000\"")]
    [InlineData("folder_list", "[{ \"folder_id\": 5000000000 }]")]
    [InlineData(Partner + ".phone_permit_date", "\"last week\"")]
    [InlineData(Task + ".check_box_point[0].check_box_point_end_x", "60")]
    [InlineData(FillText + ".fill_text_point_end_x", "0")]
    public void What_no_source_forbids_is_taken(string path, string json)
    {
        JsonObject body = Bodies.SignatureRequest("d");
        Bodies.Set(body, path, JsonNode.Parse(json));

        Assert.Empty(Check(body));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void A_body_that_is_no_object_is_refused(string json)
    {
        Assert.Single(WireChecker.Check(System.Text.Json.JsonDocument.Parse(json).RootElement, SignatureRequestContract.Body), violation => violation.Path == "body");
    }

    private static string[] Check(JsonObject body) => [
        .. from violation in WireChecker.Check(System.Text.Json.JsonDocument.Parse(body.ToJsonString()).RootElement, SignatureRequestContract.Body)
           select $"{violation.Path}: {violation.Message}"];
}
