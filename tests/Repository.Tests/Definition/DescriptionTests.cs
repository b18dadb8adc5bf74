using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

public partial class DescriptionTests
{
    private const int LongestDescription = 300;

    [Fact]
    public void Everything_has_a_description() =>
        Assert.DoesNotContain(DescribedPlace.All, place => string.IsNullOrWhiteSpace(place.Description));

    [Fact]
    public void Every_field_of_the_surface_is_looked_at() =>
        Assert.True(DescribedPlace.All.Count(place => place.Label is not null) >= 192 + 7);

    [Fact]
    public void Descriptions_end_with_a_period() =>
        Assert.DoesNotContain(DescribedPlace.All, place => !place.Description!.EndsWith('.'));

    [Fact]
    public void Descriptions_do_not_repeat_the_label() =>
        Assert.DoesNotContain(DescribedPlace.All, place => place.Label is { } label && Letters(label) == Letters(place.Description!));

    [Fact]
    public void Descriptions_have_two_sentences_at_most() =>
        Assert.DoesNotContain(DescribedPlace.All, place => place.Pointer != "info" && SentenceEnd().Count(place.Description!) > 2);

    [Fact]
    public void Descriptions_are_short_and_plain() =>
        Assert.DoesNotContain(
            DescribedPlace.All,
            place => place.Pointer != "info" && (place.Description!.Length > LongestDescription || !place.Description.All(char.IsAscii)));

    [Fact]
    public void Neighbours_are_not_described_alike()
    {
        IEnumerable<string> alike =
            from fields in Shipped.Definition.Descendants().OfType<JProperty>()
            where fields.Name == "properties"
            from same in ((JObject)fields.Value).Properties().GroupBy(field => (string?)field.Value["description"])
            where same.Count() > 1
            select $"{fields.Path}: {same.Key}";

        Assert.Empty(alike);
    }

    [Fact]
    public void Trigger_says_when_it_triggers()
    {
        string description = (string)Shipped.OperationOf("CreateHookEnvelope").Json["description"]!;

        Assert.StartsWith("This operation triggers when ", description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("body.is_web_hook", "default here is No")]
    [InlineData("body.our_signer_list[].sign_type", "partner list 1 means")]
    [InlineData("body.partner_signer_list[].sign_type", "in-house list 1 means")]
    [InlineData("body.partner_signer_list[].phone_number", "SMS option")]
    [InlineData("body.partner_signer_list[].payment_type", "payment option")]
    [InlineData("body.partner_signer_list[].is_attached_file", "image attachment option")]
    [InlineData("body.our_signer_list[].access_code", "at most 40 half-width")]
    [InlineData("body.document_list[].date_text_point[].date_text", "yyyyMMdd")]
    [InlineData("body.in_house_signer_envelope_documents_list[].signing_points[].page_no", "counted from 1")]
    [InlineData("body.partner_signer_document_list[].signing_points[].signing_text_point_start_x", "0 to 100 in percent")]
    public void What_bites_is_said_where_it_bites(string path, string words)
    {
        JObject field = Shipped.OperationOf("RequestEnvelopeSignature").Body!;
        foreach (string part in path.Split('.')[1..])
        {
            field = (JObject)field["properties"]![part.TrimEnd('[', ']')]!;
            field = part.EndsWith(']') ? (JObject)field["items"]! : field;
        }

        Assert.Contains(words, (string?)field["description"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is_web_hook", "Yes, the default here")]
    [InlineData("is_compliation_mail", "the default is No")]
    public void Template_action_says_its_defaults(string key, string words) =>
        Assert.Contains(
            words, (string?)Shipped.OperationOf("SendEnvelope").Body!["properties"]![key]!["description"], StringComparison.Ordinal);

    [Fact]
    public void Connector_is_introduced_without_naming_products()
    {
        string description = (string)Shipped.Definition["info"]!["description"]!;

        Assert.InRange(description.Length, 30, 500);
        Assert.DoesNotMatch("(?i)\\bAPI\\b|Power (Apps|Automate|Platform)|Logic Apps|Copilot|https?:", description);
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    [GeneratedRegex(@"[.!?](?=\s|$)")]
    private static partial Regex SentenceEnd();
}
