using Newtonsoft.Json.Linq;

namespace Playground.Scenario;

/// <summary>What the maker fills in: a service agreement that one colleague and then one customer sign.</summary>
public static class SampleContract
{
    /// <summary>The in-house signer, who signs first.</summary>
    public const string InHouseSigner = "hanako@supplier.example";

    /// <summary>The partner signer, who signs second.</summary>
    public const string PartnerSigner = "taro@customer.example";

    /// <summary>Tag of the check box that the partner has to tick.</summary>
    public const string CheckBoxTag = "price-list";

    /// <summary>The name of the envelope.</summary>
    public const string EnvelopeName = "Service agreement SA-2026-001";

    /// <summary>The PDF that ships with the Playground, one A4 page.</summary>
    public static byte[] Pdf()
    {
        using Stream file = typeof(SampleContract).Assembly.GetManifestResourceStream("contract.pdf")
            ?? throw new InvalidOperationException("contract.pdf is not embedded.");
        using MemoryStream copy = new();
        file.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Body of the trigger's subscription.</summary>
    /// <param name="callback">Where the notification goes; in a flow the platform fills this in.</param>
    public static JObject Subscription(Uri callback) => new()
    {
        ["name"] = "Playground",
        ["urlToPublishTo"] = callback.AbsoluteUri,
    };

    /// <summary>Body of the registration, with the file as a flow hands it over.</summary>
    public static JObject Registration() => new()
    {
        ["document"] = new JObject { ["$content-type"] = "application/pdf", ["$content"] = Convert.ToBase64String(Pdf()) },
        ["remarks"] = "Registered by the Playground",
    };

    /// <summary>Body of the signature request: labels and texts where a maker might well put them.</summary>
    /// <param name="documentCode">What the registration returned.</param>
    /// <param name="today">The date to print, in the maker's calendar.</param>
    public static JObject SignatureRequest(string documentCode, DateOnly today) => new()
    {
        ["envelope_name"] = EnvelopeName,
        ["is_web_hook"] = "Yes",
        ["document_list"] = new JArray(new JObject
        {
            ["document_code"] = documentCode,
            ["document_name"] = "service-agreement.pdf",
            ["fill_text_point"] = new JArray(new JObject(Box("fill_text_point", 55, 62, 90, 65)) { ["font_size"] = 10.5m, ["fill_text"] = "SA-2026-001" }),
            ["date_text_point"] = new JArray(new JObject(Box("date_text_point", 10, 62, 40, 65))
            {
                ["font_size"] = 9,
                ["date_text"] = today.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture),
            }),
        }),
        ["our_signer_list"] = new JArray(new JObject
        {
            ["order_no"] = "1",
            ["sign_type"] = "Contract seal type",
            ["email"] = InHouseSigner,
            ["comment"] = "",
        }),
        ["in_house_signer_envelope_documents_list"] = new JArray(SignerDocument(InHouseSigner, documentCode, 10, 45)),
        ["partner_signer_list"] = new JArray(new JObject
        {
            ["order_no"] = "2",
            ["sign_type"] = 1,
            ["name"] = "鈴木 太郎",
            ["organize_name"] = "Customer Ltd",
            ["email"] = PartnerSigner,
            ["is_send_mail"] = 1,
            ["language"] = "ja",
        }),
        ["partner_signer_document_list"] = new JArray(new JObject(SignerDocument(PartnerSigner, documentCode, 55, 90))
        {
            ["check_box_point"] = new JArray(new JObject(Box("check_box_point", 57, 87, 59, 89)) { ["tag"] = CheckBoxTag, ["check_box_type"] = "2" }),
        }),
    };

    private static JObject SignerDocument(string signer, string documentCode, int left, int right) => new()
    {
        ["signer_no"] = signer,
        ["document_code"] = documentCode,
        ["request_type"] = "1",
        ["signing_points"] = new JArray(Box("signing_text_point", left, 72, right, 80)),
    };

    private static JObject Box(string key, int left, int top, int right, int bottom) => new()
    {
        [key + "_start_x"] = left,
        [key + "_start_y"] = top,
        [key + "_end_x"] = right,
        [key + "_end_y"] = bottom,
        ["page_no"] = 1,
    };
}
