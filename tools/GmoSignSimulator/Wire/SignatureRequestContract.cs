using static GmoSignSimulator.Wire.Fields;

namespace GmoSignSimulator.Wire;

/// <summary>The body of POST /customer/envelopes/signatures/request, key by key.</summary>
internal static class SignatureRequestContract
{
    private static readonly WireField[] Document =
    [
        Text("document_code").Required(),
        Text("document_name").Required(),
        List("fill_text_point", [.. Box("fill_text_point"), Page(), FontSize(), Text("fill_text").Required()]),
        List("date_text_point", [.. Box("date_text_point"), Page(), FontSize(), Text("date_text").Required().Obeys(TextRules.Date)]),
        List("check_box_point", [Text("check_box_type").OneOf("1", "2", "3"), .. Box("check_box_point"), Page()]),
    ];

    private static readonly WireField[] InHouseSigner =
    [
        Text("order_no").Required().Obeys(TextRules.Order),
        Flag("is_or_sign"),
        Whole("sign_type").Required().OneOf("1", "2"),
        Email("email").Required(),
        Text("comment"),
        Text("access_code").Obeys(TextRules.AccessCode),
        Flag("is_signer_change"),
        Flag("is_attached_file"),
        Flag("is_drivers_license_format_check_use"),
        Flag("is_send_mail"),
        Flag("is_compilation_mail"),
        Language(),
    ];

    private static readonly WireField[] PartnerSigner =
    [
        Text("order_no").Obeys(TextRules.Order),
        Flag("is_or_sign"),
        Whole("sign_type").Required().OneOf("0", "1", "3"),
        Text("name").Required(),
        Text("organize_name"),
        Email("email"),
        Text("phone_number").Obeys(TextRules.Phone),
        Text("phone_permit_date"),
        Email("attendant_email"),
        Text("comment"),
        Text("access_code").Obeys(TextRules.AccessCode),
        Flag("is_signer_change"),
        Flag("is_attached_file"),
        Flag("is_drivers_license_format_check_use"),
        Flag("is_send_mail"),
        Flag("is_compilation_mail"),
        Language(),
        Whole("payment_type").OneOf("1", "2", "3"),
        Text("amount"),
        Text("description"),
        Text("subscription_start_year"),
        Text("subscription_start_month").OneOf("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
        Text("subscription_sale_date").OneOf("1", "10", "20"),
    ];

    private static readonly WireField[] NotSigner =
    [
        Text("name").Required(),
        Text("organize_name"),
        Email("email"),
        Text("phone_number").Obeys(TextRules.Phone),
        Text("phone_permit_date"),
        Text("comment"),
        Language(),
    ];

    public static IReadOnlyList<WireField> Body { get; } =
    [
        Text("envelope_name").Required(),
        Text("sender_name"),
        Text("sender_post_name"),
        Flag("is_compilation_mail"),
        Flag("is_web_hook"),
        Text("bounced_note_mail"),
        List("document_list", Document).Required(),
        List("our_signer_list", InHouseSigner),
        List("in_house_signer_envelope_documents_list", SignerDocument(dateMustSayRequired: false)),
        List("partner_signer_list", PartnerSigner),
        List("partner_signer_document_list", SignerDocument(dateMustSayRequired: true)),
        List("folder_list", [Whole("folder_id")]),
        List("approver_list", [
            Whole("order_no").Between(1, int.MaxValue).Required(),
            Text("name").Required(),
            Text("post_name"),
            Email("email").Required()]),
        Text("workflow_comment"),
        List("not_signer_list", NotSigner),
        Whole("is_detailed_response").OneOf("1").Required(),
    ];

    /// <summary>What one signer does with one document; the two lists differ in a single required mark.</summary>
    private static WireField[] SignerDocument(bool dateMustSayRequired) =>
    [
        Text("signer_no").Required(),
        Text("document_code").Required(),
        Text("request_type").Required().OneOf("1", "2", "3"),
        Flag("is_document_attached_file"),
        SigningPoints(),
        List("free_text_point", [
            Text("tag"), Text("is_required").OneOf("1", "2"), .. Box("free_text_point"), Page(), FontSize(), Text("placeholder_text")]),
        List("date_text_point", [
            Text("tag"), Text("is_required").OneOf("1", "2") with { IsRequired = dateMustSayRequired },
            .. Box("date_text_point"), Page(), FontSize(), Text("placeholder_text")]),
        List("check_box_point", [
            Text("tag"), Text("check_box_type").Required().OneOf("1", "2", "3"), .. OpenBox("check_box_point"), Page()]),
    ];
}
