using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Stage;

/// <summary>Bodies of the two sending actions, no larger than a test needs.</summary>
internal static class Requests
{
    /// <summary>The only signer of <see cref="OneSigner"/>.</summary>
    public const string Signer = "signer@partner.example";

    /// <summary>A document with one signature box for one partner; the hooks are told of the end.</summary>
    public static JObject OneSigner(string documentCode, string name) => JObject.Parse($$"""
        {
          "envelope_name": "{{name}}",
          "is_web_hook": 1,
          "document_list": [{ "document_code": "{{documentCode}}", "document_name": "{{name}}.pdf" }],
          "partner_signer_list": [{ "order_no": "1", "sign_type": 1, "name": "Partner Signer", "email": "{{Signer}}", "is_send_mail": 1 }],
          "partner_signer_document_list": [{
            "signer_no": "{{Signer}}",
            "document_code": "{{documentCode}}",
            "request_type": "1",
            "signing_points": [{
              "signing_text_point_start_x": 10, "signing_text_point_start_y": 70,
              "signing_text_point_end_x": 45, "signing_text_point_end_y": 78, "page_no": 1
            }]
          }]
        }
        """);
}
