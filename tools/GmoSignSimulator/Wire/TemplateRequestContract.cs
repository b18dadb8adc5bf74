using static GmoSignSimulator.Wire.Fields;

namespace GmoSignSimulator.Wire;

/// <summary>The body of POST /customer/envelopes/templates/{templateId}/transaction, key by key.</summary>
internal static class TemplateRequestContract
{
    private static readonly WireField[] Signer =
    [
        Whole("signer_type").Required().OneOf("1", "2"),
        Flag("use_template"),
        Text("order_no").Obeys(TextRules.Order),
        Whole("sign_type").Required().OneOf("0", "1"),
        Text("name"),
        Text("organize_name"),
        Email("email"),
        Text("comment"),
        Text("access_code").Obeys(TextRules.AccessCode),
        Flag("is_signer_change"),
        Flag("is_attached_file"),
        Flag("is_send_mail"),
        Language(),
        Whole("payment_type").OneOf("0", "1", "2"),
        Text("amount"),
        Text("description"),
        Text("subscription_start_year"),
        Text("subscription_start_month"),
        Text("subscription_start_date"),
    ];

    public static IReadOnlyList<WireField> Body { get; } =
    [
        Text("envelope_name").Required(),
        Text("sender_name"),
        Text("sender_post_name"),
        Flag("is_compliation_mail"),
        Flag("is_web_hook").Required(),
        Text("bounced_note_mail"),
        List("approver_list", [Text("order_no").Obeys(TextRules.Order), Text("name"), Text("post_name"), Email("email")]),
        Text("work_flow_comment"),
        List("signer_list", Signer).Required(),
        List("not_signer_list", [Text("name"), Text("organize_name"), Email("email"), Text("comment"), Language()]),
        List("inset_item_list", [Text("name"), Text("value")]),
    ];
}
