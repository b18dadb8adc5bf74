using System.Text.Json;

namespace GmoSignSimulator.Wire;

/// <summary>What the keys of a signature request demand of each other.</summary>
internal static class SignatureRequestRelations
{
    private const int ContractSeal = 2;
    private const int InPerson = 3;
    private static readonly int[] PartnerContractSeals = [1, 3];

    public static IReadOnlyList<Violation> Check(JsonElement body) =>
    [
        .. Documents(body),
        .. SomebodySigns(body),
        .. SignerDocuments(body, "our_signer_list", "in_house_signer_envelope_documents_list"),
        .. SignerDocuments(body, "partner_signer_list", "partner_signer_document_list"),
        .. InHouseSigners(body),
        .. PartnerSigners(body),
        .. Reachable(body, "partner_signer_list"),
        .. Reachable(body, "not_signer_list"),
    ];

    private static IEnumerable<Violation> Documents(JsonElement body) =>
        from document in body.ItemsOf("document_list")
        group document by document.Item.RequiredText("document_code") into same
        from again in same.Skip(1)
        select new Violation($"{again.Path}.document_code", $"names the document '{same.Key}' a second time.");

    private static IEnumerable<Violation> SomebodySigns(JsonElement body)
    {
        if (!body.ItemsOf("our_signer_list").Any() && !body.ItemsOf("partner_signer_list").Any())
        {
            yield return new("our_signer_list", "needs a signer here or in partner_signer_list.");
        }
    }

    private static IEnumerable<Violation> SignerDocuments(JsonElement body, string signers, string documents)
    {
        HashSet<string> keys = [.. body.ItemsOf(signers).SelectMany(signer => KeysOf(signer.Item))];
        HashSet<string> codes = [.. body.ItemsOf("document_list").Select(document => document.Item.RequiredText("document_code"))];
        if (keys.Count > 0 && !body.ItemsOf(documents).Any())
        {
            yield return new(documents, $"is required when {signers} is given.");
        }

        foreach ((JsonElement item, string path) in body.ItemsOf(documents))
        {
            if (!keys.Contains(item.RequiredText("signer_no")))
            {
                yield return new($"{path}.signer_no", $"'{item.RequiredText("signer_no")}' names nobody in {signers}.");
            }

            if (!codes.Contains(item.RequiredText("document_code")))
            {
                yield return new($"{path}.document_code", $"'{item.RequiredText("document_code")}' is not in document_list.");
            }
        }
    }

    private static IEnumerable<Violation> InHouseSigners(JsonElement body)
    {
        foreach ((JsonElement signer, string path) in body.ItemsOf("our_signer_list"))
        {
            bool isContractSeal = signer.NumberOrNull("sign_type") == ContractSeal;
            if (!isContractSeal && signer.IsOn("is_signer_change"))
            {
                yield return new($"{path}.is_signer_change", "needs sign_type 2 (contract seal).");
            }

            foreach (Violation violation in ContractSealOnly(body, signer, path, isContractSeal, "in_house_signer_envelope_documents_list"))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<Violation> PartnerSigners(JsonElement body)
    {
        foreach ((JsonElement signer, string path) in body.ItemsOf("partner_signer_list"))
        {
            int? signType = signer.NumberOrNull("sign_type");
            if (signType == InPerson && signer.TextOrNull("attendant_email") is null)
            {
                yield return new($"{path}.attendant_email", "is required when sign_type is 3 (in person).");
            }

            foreach (Violation violation in ContractSealOnly(
                body, signer, path, PartnerContractSeals.Contains(signType ?? 0), "partner_signer_document_list"))
            {
                yield return violation;
            }

            foreach (string key in PaymentKeys(signer.NumberOrNull("payment_type")).Where(key => signer.TextOrNull(key) is null))
            {
                yield return new($"{path}.{key}", $"is required when payment_type is {signer.NumberOrNull("payment_type")}.");
            }
        }
    }

    private static IEnumerable<Violation> ContractSealOnly(
        JsonElement body, JsonElement signer, string path, bool isContractSeal, string documents)
    {
        if (!isContractSeal && signer.TextOrNull("access_code") is not null)
        {
            yield return new($"{path}.access_code", "needs the contract-seal sign type.");
        }

        if (!signer.IsOn("is_drivers_license_format_check_use"))
        {
            yield break;
        }

        string check = $"{path}.is_drivers_license_format_check_use";
        if (!isContractSeal)
        {
            yield return new(check, "needs the contract-seal sign type.");
        }

        if (signer.IsOn("is_signer_change"))
        {
            yield return new(check, "does not go together with is_signer_change.");
        }

        string[] types = [.. from item in body.ItemsOf(documents)
                             where KeysOf(signer).Contains(item.Item.RequiredText("signer_no"))
                             select item.Item.RequiredText("request_type")];
        if (types.Length > 0 && types.All(type => type is "2" or "3"))
        {
            yield return new(check, "needs a document that this signer signs (request_type 1).");
        }
    }

    private static IEnumerable<Violation> Reachable(JsonElement body, string people) =>
        from person in body.ItemsOf(people)
        where !KeysOf(person.Item).Any()
        select new Violation($"{person.Path}.email", "is required when there is no phone_number.");

    private static string[] PaymentKeys(int? paymentType) => paymentType switch
    {
        2 => ["amount"],
        3 => ["amount", "subscription_start_year", "subscription_start_month", "subscription_sale_date"],
        _ => [],
    };

    private static IEnumerable<string> KeysOf(JsonElement person)
    {
        if (person.TextOrNull("email") is { } email)
        {
            yield return email;
        }

        if (person.TextOrNull("phone_number") is { } phone)
        {
            yield return phone;
        }
    }
}
