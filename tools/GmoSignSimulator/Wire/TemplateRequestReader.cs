using System.Text.Json;
using GmoSignSimulator.Domain;

namespace GmoSignSimulator.Wire;

/// <summary>Joins a checked template request with its template into a draft.</summary>
internal static class TemplateRequestReader
{
    private const int InHouse = 1;

    /// <exception cref="RefusalException">A merge item the template lacks, or a signer nobody can reach.</exception>
    public static EnvelopeDraft Read(JsonElement body, Template template)
    {
        List<Violation> violations = [];
        IReadOnlyList<PlacedField> merged = Merge(body, template, violations);
        IReadOnlyList<DraftSigner> signers = Signers(body, template, violations);
        if (violations.Count > 0)
        {
            throw RefusalException.Invalid(violations);
        }

        return new EnvelopeDraft(body.RequiredText("envelope_name"))
        {
            SenderName = body.TextOrNull("sender_name") ?? "",
            WantsNotification = body.IsOn("is_web_hook"),
            Documents = [new DraftDocument("templateId", template.Id, template.Name, merged)],
            Signers = signers,
            Approvers = [.. from approver in body.ItemsOf("approver_list")
                            select new DraftApprover(
                                approver.Item.OrderOrNull("order_no") ?? 1,
                                approver.Item.TextOrNull("name") ?? "",
                                approver.Item.TextOrNull("email") ?? "")],
            Recipients = [.. from recipient in body.ItemsOf("not_signer_list") select recipient.Item.TextOrNull("name") ?? ""],
        };
    }

    /// <summary>Merge item names are compared without the blanks around them.</summary>
    private static IReadOnlyList<PlacedField> Merge(JsonElement body, Template template, List<Violation> violations)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach ((JsonElement item, string path) in body.ItemsOf("inset_item_list"))
        {
            string name = item.TextOrNull("name")?.Trim() ?? "";
            if (!template.MergeItems.Any(field => field.Text == name))
            {
                string known = string.Join(", ", template.MergeItems.Select(field => field.Text).Distinct());
                violations.Add(new($"{path}.name", $"'{name}' is no merge item of template '{template.Id}' ({known})."));
            }
            else if (!values.TryAdd(name, item.TextOrNull("value") ?? ""))
            {
                violations.Add(new($"{path}.name", $"'{name}' is given a second time."));
            }
        }

        return [.. template.MergeItems.Where(field => values.ContainsKey(field.Text)).Select(field => field with { Text = values[field.Text] })];
    }

    /// <summary>The signers of each side take the template's places of that side, in the order of the list.</summary>
    private static List<DraftSigner> Signers(JsonElement body, Template template, List<Violation> violations)
    {
        Dictionary<SignerSide, Queue<TemplateSigner>> places = template.Signers.GroupBy(place => place.Side)
            .ToDictionary(side => side.Key, side => new Queue<TemplateSigner>(side));
        List<DraftSigner> signers = [];
        foreach ((JsonElement item, string path) in body.ItemsOf("signer_list"))
        {
            SignerSide side = item.NumberOrNull("signer_type") == InHouse ? SignerSide.InHouse : SignerSide.Partner;
            TemplateSigner? place = places.TryGetValue(side, out Queue<TemplateSigner>? free) && free.Count > 0 ? free.Dequeue() : null;
            TemplateSigner? person = item.IsOn("use_template") ? place : null;
            string email = item.TextOrNull("email") ?? person?.Email ?? "";
            if (email.Length == 0)
            {
                violations.Add(new($"{path}.email", "is required: the template names nobody for this place, or use_template is not 1."));
            }

            signers.Add(new DraftSigner(side, item.OrderOrNull("order_no") ?? place?.Order ?? 1)
            {
                Name = item.TextOrNull("name") ?? person?.Name ?? "",
                OrganizeName = item.TextOrNull("organize_name") ?? person?.OrganizeName ?? "",
                Email = email,
                Tasks = place is null ? [] : [new DraftTask(template.Id, RequestType.Sign, place.Fields)],
            });
        }

        return signers;
    }
}
