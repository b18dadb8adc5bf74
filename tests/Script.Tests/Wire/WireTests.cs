using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Wire;

/// <summary>What leaves for the service, beyond the names and types that the contract's tests hold key for key.</summary>
public class WireTests
{
    private const string FontSize = "document_list[0].fill_text_point[0].font_size";

    [Theory]
    [InlineData("10.5", "10.5")]
    [InlineData("10.50", "10.5")]
    [InlineData("9", "9")]
    [InlineData("9.0", "9")]
    [InlineData("\"9\"", "9")]
    [InlineData("\" 7.50 \"", "7.5")]
    [InlineData("10", "10")]
    [InlineData("20.00", "20")]
    public async Task Font_size_travels_as_text_without_trailing_zeros(string given, string sent)
    {
        JObject wire = await ContractFile.Full("RequestEnvelopeSignature").WithJson(FontSize, given).WireAsync();

        Assert.Equal((JTokenType.String, sent), (wire.SelectToken(FontSize)!.Type, (string?)wire.SelectToken(FontSize)));
    }

    [Theory]
    [InlineData("in_house_signer_envelope_documents_list")]
    [InlineData("partner_signer_document_list")]
    public async Task Signing_points_named_as_a_later_version_names_them_are_taken(string documents)
    {
        const string Point = """{"signing_point_start_x":1,"signing_point_start_y":"2","signing_point_end_x":3,"signing_point_end_y":4,"page_no":1}""";

        JObject wire = await Sample.Request.WithJson($"{documents}[0].signing_points", $"[{Point}]").WireAsync();

        Assert.Equal(Point.Replace("\"2\"", "2", StringComparison.Ordinal), wire.SelectToken($"{documents}[0].signing_points[0]")!.Compact());
    }

    [Fact]
    public async Task Field_of_a_later_version_counts_when_the_declared_one_is_empty()
    {
        Call call = ContractFile.Full("RequestEnvelopeSignature");
        const string Point = "partner_signer_document_list[0].signing_points[0]";

        JObject wire = await call.WithJson($"{Point}.signing_text_point_start_x", "null").With($"{Point}.signing_point_start_x", 7).WireAsync();

        Assert.Equal(7, (int)wire.SelectToken($"{Point}.signing_point_start_x")!);
    }

    [Fact]
    public async Task Mistake_in_a_field_of_a_later_version_is_told_by_the_declared_name()
    {
        Call call = Sample.Request.WithJson("partner_signer_document_list[0].signing_points",
            """[{"signing_point_start_x":101,"signing_point_start_y":2,"signing_point_end_x":3,"signing_point_end_y":4,"page_no":1}]""");

        Assert.Equal(["partner_signer_document_list[0].signing_points[0].signing_text_point_start_x"], await call.PathsAsync());
    }

    [Theory]
    [InlineData("RequestEnvelopeSignature", "is_detailed_response", "1")]
    [InlineData("CreateHookEnvelope", "envelopeEvents", "\"Completed\"")]
    public async Task Hidden_field_gets_its_default_when_absent_or_empty(string operationId, string key, string value)
    {
        Call call = Sample.Of(operationId);

        foreach (Call absent in new[] { call.Without(key), call.WithJson(key, "null"), call.With(key, ""), call.With(key, "  ") })
        {
            Assert.Equal(value, (await absent.WireAsync())[key]?.Compact());
        }
    }

    [Theory]
    [InlineData("RequestEnvelopeSignature", "is_detailed_response", "2")]
    [InlineData("CreateHookEnvelope", "envelopeEvents", "\"Declined\"")]
    public async Task Hidden_field_that_is_given_stays(string operationId, string key, string value)
    {
        Assert.Equal(value, (await Sample.Of(operationId).WithJson(key, value).WireAsync())[key]?.Compact());
    }

    [Theory]
    [InlineData("RequestEnvelopeSignature", "is_web_hook")]
    [InlineData("SendEnvelope", "is_compliation_mail")]
    [InlineData("SendEnvelope", "signer_list[0].is_send_mail")]
    [InlineData("SendEnvelope", "signer_list[0].is_signer_change")]
    [InlineData("SendEnvelope", "signer_list[0].payment_type")]
    public async Task Visible_field_is_never_filled_in(string operationId, string key)
    {
        Assert.Null((await Sample.Of(operationId).WireAsync()).SelectToken(key));
    }

    [Fact]
    public async Task Method_address_and_content_type_are_those_of_the_call()
    {
        SentRequest sent = (await Sample.Send.MakeAsync()).Request;

        Assert.Equal(("POST", Platform.ServiceUrl + "/customer/envelopes/templates/t-1/transaction", "application/json; charset=utf-8"), (sent.Method, sent.Url, sent.ContentType));
    }

    [Fact]
    public async Task Text_outside_ascii_travels_as_utf_8()
    {
        JObject wire = await Sample.Send.With("envelope_name", "内定通知書 \U0001F58B \"quoted\" \\ / é").WireAsync();

        Assert.Equal("内定通知書 \U0001F58B \"quoted\" \\ / é", (string?)wire["envelope_name"]);
    }

    [Fact]
    public async Task Blanks_around_a_text_that_is_not_blank_stay()
    {
        Assert.Equal("  Offer ", (string?)(await Sample.Send.With("envelope_name", "  Offer ").WireAsync())["envelope_name"]);
    }

    [Fact]
    public async Task Text_that_looks_like_a_date_stays_as_it_is()
    {
        Assert.Equal("2026-01-31T10:00:00+09:00", (string?)(await Sample.Send.With("envelope_name", "2026-01-31T10:00:00+09:00").WireAsync())["envelope_name"]);
    }
}
