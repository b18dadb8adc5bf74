using System.Globalization;
using System.Text.Json;
using GmoSignSimulator.Domain;

namespace GmoSignSimulator.Wire;

/// <summary>Turns a checked signature request into a draft.</summary>
internal static class SignatureRequestReader
{
    public static EnvelopeDraft Read(JsonElement body) => new(body.RequiredText("envelope_name"))
    {
        SenderName = body.TextOrNull("sender_name") ?? "",
        // The default of this action is No; that of the template action is Yes.
        WantsNotification = body.IsOn("is_web_hook"),
        Documents = [.. from document in body.ItemsOf("document_list")
                        select new DraftDocument(
                            document.Path,
                            document.Item.RequiredText("document_code"),
                            document.Item.RequiredText("document_name"),
                            PlacedFields.OfDocument(document.Item, document.Path))],
        Signers =
        [
            .. Signers(body, SignerSide.InHouse, "our_signer_list", "in_house_signer_envelope_documents_list"),
            .. Signers(body, SignerSide.Partner, "partner_signer_list", "partner_signer_document_list"),
        ],
        Approvers = [.. from approver in body.ItemsOf("approver_list")
                        select new DraftApprover(
                            approver.Item.OrderOrNull("order_no")!.Value,
                            approver.Item.RequiredText("name"),
                            approver.Item.RequiredText("email"))],
        Recipients = [.. from recipient in body.ItemsOf("not_signer_list") select recipient.Item.RequiredText("name")],
    };

    private static IEnumerable<DraftSigner> Signers(JsonElement body, SignerSide side, string list, string documents)
    {
        ILookup<string, DraftTask> tasks = body.ItemsOf(documents).ToLookup(
            task => task.Item.RequiredText("signer_no"),
            task => new DraftTask(
                task.Item.RequiredText("document_code"),
                (RequestType)int.Parse(task.Item.RequiredText("request_type"), CultureInfo.InvariantCulture),
                PlacedFields.OfSigner(task.Item, task.Path)),
            StringComparer.Ordinal);
        return from signer in body.ItemsOf(list)
               let email = signer.Item.TextOrNull("email") ?? ""
               let phone = signer.Item.TextOrNull("phone_number") ?? ""
               // A partner without an order number signs first.
               select new DraftSigner(side, signer.Item.OrderOrNull("order_no") ?? 1)
               {
                   OneIsEnough = signer.Item.IsOn("is_or_sign"),
                   Name = signer.Item.TextOrNull("name") ?? "",
                   OrganizeName = signer.Item.TextOrNull("organize_name") ?? "",
                   Email = email,
                   PhoneNumber = phone,
                   Tasks = [.. tasks[email], .. tasks[phone]],
               };
    }
}
