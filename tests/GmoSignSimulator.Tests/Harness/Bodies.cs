using System.Text.Json.Nodes;

namespace GmoSignSimulator.Tests.Harness;

/// <summary>Request bodies that the service takes, to be changed in one place by a test.</summary>
internal static class Bodies
{
    public const string InHouse = "seal@example.com";
    public const string Partner = "taro@example.org";

    /// <summary>An in-house signer, then a partner, with one box of every kind.</summary>
    public static JsonObject SignatureRequest(string code) => JsonNode.Parse($$"""
        {
          "envelope_name": "Lease of a printer",
          "sender_name": "Hanako",
          "is_web_hook": 1,
          "is_detailed_response": 1,
          "document_list": [{
            "document_code": "{{code}}", "document_name": "lease.pdf",
            "fill_text_point": [{
              "fill_text_point_start_x": 10, "fill_text_point_start_y": 20, "fill_text_point_end_x": 60, "fill_text_point_end_y": 25,
              "page_no": 1, "font_size": "14", "fill_text": "Filled by the sender" }],
            "date_text_point": [{
              "date_text_point_start_x": 70, "date_text_point_start_y": 20, "date_text_point_end_x": 95, "date_text_point_end_y": 25,
              "page_no": 1, "font_size": "10.5", "date_text": "20260401" }],
            "check_box_point": [{
              "check_box_type": "3", "check_box_point_start_x": 5, "check_box_point_start_y": 40,
              "check_box_point_end_x": 8, "check_box_point_end_y": 43, "page_no": 1 }]
          }],
          "our_signer_list": [{ "order_no": "1", "sign_type": 2, "email": "{{InHouse}}" }],
          "in_house_signer_envelope_documents_list": [{
            "signer_no": "{{InHouse}}", "document_code": "{{code}}", "request_type": "1",
            "signing_points": [{{SigningPoint(10, 70, 45, 78)}}] }],
          "partner_signer_list": [{
            "order_no": "2", "sign_type": 1, "name": "Taro Yamada", "organize_name": "Yamada K.K.", "email": "{{Partner}}" }],
          "partner_signer_document_list": [{
            "signer_no": "{{Partner}}", "document_code": "{{code}}", "request_type": "1",
            "signing_points": [{{SigningPoint(55, 70, 90, 78)}}],
            "free_text_point": [{
              "tag": "memo", "is_required": "2", "free_text_point_start_x": 55, "free_text_point_start_y": 50,
              "free_text_point_end_x": 90, "free_text_point_end_y": 54, "page_no": 1, "font_size": "9", "placeholder_text": "Your memo here" }],
            "date_text_point": [{
              "tag": "day", "is_required": "1", "date_text_point_start_x": 55, "date_text_point_start_y": 60,
              "date_text_point_end_x": 90, "date_text_point_end_y": 64, "page_no": 1, "font_size": "9" }],
            "check_box_point": [{
              "tag": "agree", "check_box_type": "1", "check_box_point_start_x": 50, "check_box_point_start_y": 40,
              "check_box_point_end_y": 43, "page_no": 1 }]
          }]
        }
        """)!.AsObject();

    /// <summary>Partner signers only, each as "address@order", without any box.</summary>
    public static JsonObject Partners(string code, params string[] signers) => new()
    {
        ["envelope_name"] = "In order",
        ["is_web_hook"] = 1,
        ["is_detailed_response"] = 1,
        ["document_list"] = new JsonArray(new JsonObject { ["document_code"] = code, ["document_name"] = "a.pdf" }),
        ["partner_signer_list"] = new JsonArray([.. signers.Select(signer => (JsonNode)new JsonObject
        {
            ["order_no"] = signer[(signer.LastIndexOf('@') + 1)..],
            ["sign_type"] = 1,
            ["name"] = signer[..signer.IndexOf('@', StringComparison.Ordinal)],
            ["email"] = signer[..signer.LastIndexOf('@')],
        })]),
        ["partner_signer_document_list"] = new JsonArray([.. signers.Select(signer => (JsonNode)new JsonObject
        {
            ["signer_no"] = signer[..signer.LastIndexOf('@')], ["document_code"] = code, ["request_type"] = "1",
        })]),
    };

    public static JsonObject Template() => JsonNode.Parse("""
        {
          "envelope_name": "NDA with Yamada", "is_web_hook": 1,
          "signer_list": [
            { "signer_type": 1, "use_template": 1, "sign_type": 1 },
            { "signer_type": 2, "sign_type": 1, "name": "Taro Yamada", "email": "taro@example.org" }],
          "inset_item_list": [{ "name": "company_name", "value": "Yamada K.K." }]
        }
        """)!.AsObject();

    /// <summary>The node at a path like <c>document_list[0].page_no</c>, and its parent.</summary>
    public static void Set(JsonObject body, string path, JsonNode? value)
    {
        (JsonObject owner, string key) = Find(body, path);
        owner[key] = value;
    }

    public static void Remove(JsonObject body, string path)
    {
        (JsonObject owner, string key) = Find(body, path);
        Assert.True(owner.Remove(key), $"{path} is not in the body.");
    }

    private static (JsonObject Owner, string Key) Find(JsonObject body, string path)
    {
        string[] parts = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        JsonNode node = body;
        foreach (string part in parts[..^1])
        {
            node = part.StartsWith('[') ? node[int.Parse(part[1..^1], System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!;
        }

        return (node.AsObject(), parts[^1]);
    }

    private static string SigningPoint(int startX, int startY, int endX, int endY) => $$"""
        { "signing_point_start_x": {{startX}}, "signing_point_start_y": {{startY}}, "signing_point_end_x": {{endX}}, "signing_point_end_y": {{endY}}, "page_no": 1 }
        """;
}
